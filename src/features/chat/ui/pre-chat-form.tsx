import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import type { PreChatForm as Form } from '../../../contracts/api/pre-chat';
import { useChatText } from '../language/chat-text';
import type { TextKey } from '../language/dictionary-en';
import { ConsentBox } from './consent-box';
import type { PreChatProps } from './pre-chat';
import { type FieldKind, wrongAnswers } from './pre-chat-answers';
import { PreChatField } from './pre-chat-field';

const LABELS: Readonly<Record<FieldKind, TextKey>> = {
  name: 'contactName',
  email: 'contactEmail',
  phone: 'phone',
  company: 'contactCompany',
  question: 'preChatQuestion',
};

/** The form itself: it becomes the lead's contact details, and its question the first message. */
export function PreChatForm({ form, controller, onSend }: PreChatProps) {
  const { t } = useChatText();
  const element = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Partial<Record<FieldKind, string>>>({});
  /** The version of the words that are agreed to: other words are agreed to anew. */
  const [agreed, setAgreed] = useState<number | null>(null);
  const agrees = form.consent !== null && agreed === form.consent.version;
  const [isTried, setTried] = useState(false);
  const [busy, setBusy] = useState<'start' | 'skip' | null>(null);
  const wrong = isTried ? wrongAnswers(form, answers, agrees) : {};

  const send = async (given: Parameters<typeof controller.answerPreChat>[0], how: 'start' | 'skip') => {
    setBusy(how);
    const isDone = await controller.answerPreChat(given);
    if (!isDone) setBusy(null);
    return isDone;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = Object.keys(wrongAnswers(form, answers, agrees));
    setTried(true);
    if (found.length > 0) {
      // The mark of what is wrong is drawn by then.
      requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    const { question = '', ...contact } = trimmed(answers);
    const consent = agrees && form.consent ? { consentVersion: form.consent.version } : {};
    if ((await send({ ...contact, ...consent }, 'start')) && question !== '') onSend(question);
  };

  return (
    <form ref={element} onSubmit={submit} noValidate className="flex flex-col gap-3">
      <h2 className="text-base font-semibold">{t('preChatTitle')}</h2>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {form.fields.map(({ kind, required, label }) => {
          const name = label ?? t(LABELS[kind]);
          const problem = wrong[kind];
          return (
            <PreChatField
              key={kind}
              kind={kind}
              label={required ? name : t('optional', { label: name })}
              required={required}
              value={answers[kind] ?? ''}
              error={problem ? t(problem) : null}
              onChange={(value) => setAnswers({ ...answers, [kind]: value })}
            />
          );
        })}
      </div>
      {form.consent ? (
        <ConsentBox
          consent={form.consent}
          checked={agrees}
          error={wrong.consent ? t(wrong.consent) : null}
          onChange={(on) => setAgreed(on ? (form.consent?.version ?? null) : null)}
        />
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={busy === 'start'} disabled={busy !== null}>
          {t('preChatStart')}
        </Button>
        {mayBeSkipped(form) ? (
          <Button
            variant="ghost"
            busy={busy === 'skip'}
            disabled={busy !== null}
            onClick={() => void send({}, 'skip')}
          >
            {t('preChatSkip')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

const mayBeSkipped = ({ fields, consent }: Form) =>
  fields.every(({ required }) => !required) && !consent?.required;

function trimmed(answers: Partial<Record<FieldKind, string>>): Partial<Record<FieldKind, string>> {
  const given = Object.entries(answers).map(([kind, value]) => [kind, value.trim()]);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}
