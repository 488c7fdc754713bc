'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import type { HandoffAccuracyReport } from '../../../contracts/api/quality-reviews';
import { reasonWords } from '../parts/reason-words';

type Kind = HandoffAccuracyReport['wrong'][number]['kind'];

const KINDS: Readonly<Record<Kind, { readonly short: string; readonly words: string }>> = {
  unneeded: { short: 'Needless', words: 'Passed on without need' },
  missed: { short: 'Missed', words: 'Needed a person, got none' },
  early: { short: 'Early', words: 'Passed on too early' },
  late: { short: 'Late', words: 'Passed on too late' },
};

const ORDER = ['unneeded', 'missed', 'early', 'late'] as const;

/** The conversations behind the errors, of all kinds or of one. */
export function WrongList({ items }: { items: HandoffAccuracyReport['wrong'] }) {
  const [shown, setShown] = useState<Kind | 'all'>('all');
  const countOf = (kind: Kind) => items.filter((item) => item.kind === kind).length;
  const kinds = ORDER.filter((kind) => countOf(kind) > 0);
  return (
    <Card>
      <CardHeader title="Where system and reviewers differ" />
      <CardBody>
        {items.length === 0 ? (
          <p className="text-sm text-muted">Nowhere, so far.</p>
        ) : (
          <>
            <div className="mb-2 overflow-x-auto print:hidden">
              <SegmentedControl
                aria-label="Kind of error"
                className="w-max whitespace-nowrap"
                size="sm"
                value={shown}
                onValueChange={(next: Kind | 'all') => setShown(next)}
                items={[
                  { value: 'all', label: `All ${items.length}` },
                  ...kinds.map((kind) => ({ value: kind, label: `${KINDS[kind].short} ${countOf(kind)}` })),
                ]}
              />
            </div>
            <ul className="flex flex-col divide-y">
              {items
                .filter(({ kind }) => shown === 'all' || kind === shown)
                .map(({ itemId, conversationId, kind, reason, reasonNeeded, policyVersion }) => (
                  <li key={itemId} className="flex flex-wrap items-baseline gap-x-3 py-1.5 text-sm">
                    <Link
                      href={`/inbox?view=all&c=${conversationId}`}
                      className="font-medium text-accent-text underline underline-offset-2"
                    >
                      {KINDS[kind].words}
                    </Link>
                    <span className="text-xs text-muted">
                      {reason ? `${reasonWords(reason)} · ` : ''}
                      {reasonNeeded ? `reviewers: ${reasonWords(reasonNeeded).toLowerCase()} · ` : ''}
                      {policyVersion === null ? 'no policy' : `policy version ${policyVersion}`}
                    </span>
                  </li>
                ))}
            </ul>
          </>
        )}
      </CardBody>
    </Card>
  );
}
