'use client';

import {
  CircleHelp,
  CornerDownRight,
  type LucideIcon,
  Smile,
  Target,
  TextQuote,
  UserRound,
} from 'lucide-react';
import type { z } from 'zod';
import type { summaryLineSchema } from '../../../contracts/api/handoff';
import { jumpToMessage } from '../thread/jump-to-message';

type SummaryLine = z.infer<typeof summaryLineSchema>;

const ICONS: Readonly<Record<SummaryLine['kind'], LucideIcon>> = {
  wants: Target,
  about: UserRound,
  asked: CircleHelp,
  answered: TextQuote,
  mood: Smile,
  next: CornerDownRight,
};

/** What was said, in a few lines; every line leads to the messages that it rests on. */
export function SummaryLines({ lines }: { lines: readonly SummaryLine[] }) {
  if (lines.length === 0) return <p className="text-sm text-muted">Nothing was said before the handoff.</p>;
  return (
    <ul className="flex flex-col gap-1 text-base">
      {lines.map((line) => {
        const Icon = ICONS[line.kind];
        return (
          <li key={`${line.kind}${line.text}`} className="flex items-start gap-2">
            <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-muted" />
            <span dir="auto" className="min-w-0">
              {line.text}
              {/* Kept on one line with the last word. */}
              {'\u00A0'}
              {line.messageIds.map((messageId, index) => (
                <MessageLink key={messageId} messageId={messageId} number={index + 1} of={line.text} />
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** A small number that leads to the message a fact came from. */
function MessageLink({ messageId, number, of }: { messageId: string; number: number; of: string }) {
  return (
    <button
      type="button"
      onClick={() => jumpToMessage(messageId)}
      aria-label={`Show message ${number} that says: ${of}`}
      title="Show the message"
      className="tabular inline-flex size-6 items-center justify-center rounded-sm align-middle text-xs text-accent-text hover:bg-surface-hover"
    >
      {number}
    </button>
  );
}
