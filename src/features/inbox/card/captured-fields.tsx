'use client';

import type { z } from 'zod';
import type { packetFieldSchema } from '../../../contracts/api/handoff';
import { FIELD_WORDS } from '../../shared/leads/lead-words';
import { jumpToMessage } from '../thread/jump-to-message';

type Field = z.infer<typeof packetFieldSchema>;

/** What the visitor has told; never to be asked again. A field they declined says so. */
export function CapturedFields({ fields }: { fields: readonly Field[] }) {
  if (fields.length === 0) return <p className="text-sm text-muted">Nothing was captured yet.</p>;
  return (
    <dl className="grid grid-cols-[minmax(5rem,auto)_1fr] gap-x-3 gap-y-0.5 text-sm">
      {fields.map((field) => (
        <FieldLine key={field.field} field={field} />
      ))}
    </dl>
  );
}

function FieldLine({ field }: { field: Field }) {
  const { messageId } = field;
  const words = field.declined ? 'Declined to say' : (field.value ?? 'Not known');
  return (
    <>
      <dt className="text-muted">{FIELD_WORDS[field.field]}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">
        {messageId ? (
          <button
            type="button"
            title="Show the message"
            onClick={() => jumpToMessage(messageId)}
            className="rounded-sm text-start underline decoration-border-strong decoration-dotted underline-offset-2 hover:decoration-solid"
          >
            <FieldWords declined={field.declined}>{words}</FieldWords>
          </button>
        ) : (
          <FieldWords declined={field.declined}>{words}</FieldWords>
        )}
      </dd>
    </>
  );
}

function FieldWords({ declined, children }: { declined: boolean; children: string }) {
  return <span className={declined ? 'text-muted italic' : 'font-medium'}>{children}</span>;
}
