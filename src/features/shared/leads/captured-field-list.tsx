'use client';

import { MessageSquareQuote, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import type { CapturedField } from '../../../contracts/api/lead-fields';
import { LEAD_FIELDS, type LeadField } from '../../../domain/leads/types';
import { useCan } from '../team/team-context';
import { FieldHistory } from './field-history';
import { FieldInput } from './field-input';
import { FIELD_WORDS } from './lead-words';
import { usePutLeadField } from './use-put-lead-field';

interface CapturedFieldListProps {
  leadId: string;
  fields: readonly CapturedField[];
  onStored(fields: CapturedField[]): void;
  /** Leads to the message a value came from; left out where there is no conversation beside it. */
  onShowMessage?: (messageId: string) => void;
}

interface Editing {
  readonly field: LeadField;
  readonly text: string;
  readonly problem: string | null;
}

/** What is captured of a lead, editable in place: a click or Enter on a value opens it, Enter stores. */
export function CapturedFieldList({ leadId, fields, onStored, onShowMessage }: CapturedFieldListProps) {
  const mayEdit = useCan('leads.edit');
  const { put, pending } = usePutLeadField(leadId, onStored);
  const [editing, setEditing] = useState<Editing | null>(null);
  /** Where the keyboard goes on after an edit. */
  const goOnAt = useRef<LeadField | null>(null);
  const takesFocus = (field: LeadField) => (button: HTMLButtonElement | null) => {
    if (button === null || goOnAt.current !== field) return;
    goOnAt.current = null;
    button.focus();
  };
  const missing = LEAD_FIELDS.filter((field) => !fields.some((one) => one.field === field));

  const save = ({ field, text }: Editing) => {
    const before = fields.find((one) => one.field === field)?.value ?? '';
    const value = text.trim();
    setEditing(null);
    if (value === before) return;
    put(field, { value: value === '' ? null : value }, (problem) => setEditing({ field, text, problem }));
  };
  const input = (now: Editing) => (
    <FieldInput
      label={FIELD_WORDS[now.field]}
      value={now.text}
      problem={now.problem}
      onChange={(text) => setEditing({ ...now, text, problem: null })}
      onSave={(by) => {
        if (by === 'keyboard') goOnAt.current = now.field;
        save(now);
      }}
      onCancel={() => {
        goOnAt.current = now.field;
        setEditing(null);
      }}
    />
  );
  const shown = ({ field, value, declined }: CapturedField) => {
    const onTheWay = pending?.field === field && 'value' in pending.change ? pending.change.value : undefined;
    if (onTheWay !== undefined) return onTheWay ?? 'Not known';
    return declined ? 'Declined to say' : (value ?? 'Not known');
  };

  return (
    <div>
      {fields.length === 0 && editing === null ? (
        <p className="text-sm text-muted">Nothing was captured yet.</p>
      ) : null}
      <dl className="grid grid-cols-[minmax(5rem,auto)_1fr] items-baseline gap-x-3 text-sm">
        {fields.map((captured) => {
          const { field, declined, messageId, memberName, at } = captured;
          const words = shown(captured);
          const look = declined ? 'text-muted italic' : 'font-medium';
          return (
            <div key={field} className="contents">
              <dt className="text-muted">{FIELD_WORDS[field]}</dt>
              <dd className="flex min-w-0 items-start">
                {editing?.field === field ? (
                  <div className="min-w-0 grow py-0.5">{input(editing)}</div>
                ) : mayEdit ? (
                  <button
                    ref={takesFocus(field)}
                    type="button"
                    dir="auto"
                    aria-label={`${FIELD_WORDS[field]}: ${words}. Edit`}
                    title={memberName ? `Entered by ${memberName}` : 'Edit'}
                    onClick={() => setEditing({ field, text: captured.value ?? '', problem: null })}
                    className={`min-h-6 min-w-0 grow rounded-sm px-1 text-start [overflow-wrap:anywhere] hover:bg-surface-hover pointer-coarse:min-h-11 ${look}`}
                  >
                    {words}
                  </button>
                ) : (
                  <span dir="auto" className={`min-w-0 grow px-1 [overflow-wrap:anywhere] ${look}`}>
                    {words}
                  </span>
                )}
                {messageId && onShowMessage ? (
                  <button
                    type="button"
                    aria-label={`Show the message that says: ${words}`}
                    title="Show the message"
                    onClick={() => onShowMessage(messageId)}
                    className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-faint hover:bg-surface-hover hover:text-text pointer-coarse:size-11"
                  >
                    <MessageSquareQuote aria-hidden="true" className="size-3.5" />
                  </button>
                ) : null}
                <FieldHistory
                  leadId={leadId}
                  field={field}
                  since={at}
                  onShowMessage={onShowMessage}
                  onRestore={mayEdit ? ({ id }) => put(field, { restore: id }) : undefined}
                />
              </dd>
            </div>
          );
        })}
        {editing && missing.includes(editing.field) ? (
          <div className="contents">
            <dt className="text-muted">{FIELD_WORDS[editing.field]}</dt>
            <dd className="min-w-0 py-0.5">{input(editing)}</dd>
          </div>
        ) : null}
      </dl>
      {mayEdit && missing.length > 0 ? (
        <div className="-ms-2 mt-1 flex flex-wrap">
          {missing
            .filter((field) => field !== editing?.field)
            .map((field) => (
              <Button
                key={field}
                ref={takesFocus(field)}
                size="sm"
                variant="ghost"
                aria-label={`Add ${FIELD_WORDS[field].toLowerCase()}`}
                onClick={() => setEditing({ field, text: '', problem: null })}
              >
                <Plus aria-hidden="true" className="size-3" />
                {FIELD_WORDS[field]}
              </Button>
            ))}
        </div>
      ) : null}
    </div>
  );
}
