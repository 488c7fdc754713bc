'use client';

import { CircleHelp, type LucideIcon, Smile, Target, TextQuote, UserRound } from 'lucide-react';
import type { z } from 'zod';
import type { summaryLineSchema } from '../../../contracts/api/handoff';
import type { FieldNow } from '../../../domain/bot/packet/as-of-now';
import { SummaryParts } from './summary-parts';

type SummaryLine = z.infer<typeof summaryLineSchema>;

const ICONS: Readonly<Record<Exclude<SummaryLine['kind'], 'next'>, LucideIcon>> = {
  wants: Target,
  about: UserRound,
  asked: CircleHelp,
  answered: TextQuote,
  mood: Smile,
};

interface SummaryLinesProps {
  lines: readonly SummaryLine[];
  /** What is captured now, so that nothing is told as current that was corrected. */
  fields: readonly FieldNow[];
}

/** What was said, in a few lines; every fact leads to the message that says it. */
export function SummaryLines({ lines, fields }: SummaryLinesProps) {
  if (lines.length === 0) return <p className="text-sm text-muted">Nothing was said before the handoff.</p>;
  return (
    <ul aria-label="Summary" className="flex flex-col gap-1 text-base">
      {lines.map((line) => {
        const Icon = line.kind === 'next' ? TextQuote : ICONS[line.kind];
        return (
          <li key={`${line.kind}${line.text}`} className="flex items-start gap-2">
            <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-muted" />
            <span dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
              <SummaryParts line={line} fields={fields} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
