'use client';

import type { z } from 'zod';
import type { summaryLineSchema } from '../../../contracts/api/handoff';
import { asOfNow, type FieldNow } from '../../../domain/bot/packet/as-of-now';
import { jumpToMessage } from '../thread/jump-to-message';

interface SummaryPartsProps {
  line: z.infer<typeof summaryLineSchema>;
  fields: readonly FieldNow[];
}

/** A line as of now: its facts lead to their messages, what was corrected since is struck through. */
export function SummaryParts({ line, fields }: SummaryPartsProps) {
  // Packets from before facts had messages of their own.
  if (line.parts.length === 0) return line.text;
  let at = 0;
  return asOfNow(line.parts, fields).map(({ text, messageId, instead }) => {
    const key = at;
    at += text.length;
    if (instead === null) return <Fact key={key} text={text} messageId={messageId} />;
    return (
      <span key={key}>
        <s className="text-muted">
          <Fact text={text} messageId={messageId} />
        </s>
        {instead.value === '' ? null : (
          <>
            <span className="sr-only"> now</span> <Fact text={instead.value} messageId={instead.messageId} />
          </>
        )}
      </span>
    );
  });
}

function Fact({ text, messageId }: { text: string; messageId: string | null }) {
  if (messageId === null) return text;
  return (
    <button
      type="button"
      title="Show the message"
      onClick={() => jumpToMessage(messageId)}
      className="inline rounded-sm text-start underline decoration-accent decoration-dotted underline-offset-3 hover:bg-accent-soft hover:decoration-solid"
    >
      {text}
    </button>
  );
}
