import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { IconButton } from '../../../components/ui/icon-button';
import { Input } from '../../../components/ui/input';
import { Switch } from '../../../components/ui/switch';
import type { PreChatField } from '../../../contracts/channel-appearance';
import { type FieldKind, FORM_FIELDS } from '../../../domain/channels/pre-chat-form';
import type { DraftProps } from './channel-draft';
import { LANGUAGE_NAMES } from './language-names';

const NAMES: Readonly<Record<FieldKind, string>> = {
  name: 'Name',
  email: 'E-mail address',
  phone: 'Phone number',
  company: 'Company',
  question: 'A question',
};

interface FormFieldsProps extends DraftProps {
  onFields(fields: PreChatField[]): void;
}

/** What is asked, in its order. */
export function FormFields({ draft, language, wrong, onFields }: FormFieldsProps) {
  const { fields } = draft.appearance.preChat;
  const left = FORM_FIELDS.filter((kind) => fields.every((field) => field.kind !== kind));
  const change = (index: number, part: Partial<PreChatField>) =>
    onFields(fields.map((field, at) => (at === index ? { ...field, ...part } : field)));
  const move = (index: number, by: -1 | 1) => {
    const moved = [...fields];
    const [field] = moved.splice(index, 1);
    if (field) moved.splice(index + by, 0, field);
    onFields(moved);
  };
  const problem = wrong('appearance.preChat.fields');
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-medium">Fields</legend>
      <ol className="flex flex-col rounded-sm border">
        {fields.map(({ kind, required, label }, index) => (
          <li key={kind} className="flex flex-col gap-2 border-b px-3 py-2 last:border-b-0">
            <div className="flex flex-wrap items-center gap-2">
              <span className="min-w-28 grow text-sm font-medium">{NAMES[kind]}</span>
              <Switch
                label="Required"
                checked={required}
                onCheckedChange={(next) => change(index, { required: next })}
              />
              <span className="flex">
                <IconButton
                  label={`${NAMES[kind]}: up`}
                  size="sm"
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <ArrowUp />
                </IconButton>
                <IconButton
                  label={`${NAMES[kind]}: down`}
                  size="sm"
                  disabled={index === fields.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <ArrowDown />
                </IconButton>
                <IconButton
                  label={`${NAMES[kind]}: remove`}
                  size="sm"
                  onClick={() => onFields(fields.filter((_, at) => at !== index))}
                >
                  <X />
                </IconButton>
              </span>
            </div>
            {kind === 'question' ? (
              <>
                <Input
                  dir="auto"
                  aria-label={`The question, in ${LANGUAGE_NAMES[language]}`}
                  placeholder="How can we help?"
                  maxLength={120}
                  value={label[language] ?? ''}
                  onChange={(event) => change(index, { label: { ...label, [language]: event.target.value } })}
                />
                <p className="text-xs text-muted">The answer becomes the visitor’s first message.</p>
              </>
            ) : null}
          </li>
        ))}
      </ol>
      {left.length > 0 ? (
        <div className="flex flex-wrap gap-2">
          {left.map((kind) => (
            <Button
              key={kind}
              size="sm"
              onClick={() => onFields([...fields, { kind, required: false, label: {} }])}
            >
              <Plus aria-hidden="true" /> {NAMES[kind]}
            </Button>
          ))}
        </div>
      ) : null}
      {problem ? (
        <p role="alert" className="text-xs text-danger">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}
