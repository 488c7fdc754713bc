'use client';

import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../components/ui/button';
import { Card, CardHeader } from '../../../../components/ui/card';
import type { TrainingVersionDetail } from '../../../../contracts/api/intent-versions';
import { intentTitle } from '../../../../domain/training/intent-name';
import { useMoveText } from '../state/use-examples';

type Confusion = NonNullable<TrainingVersionDetail['quality']>['confusions'][number];

interface ConfusionsCardProps {
  confusions: readonly Confusion[];
  /** Only those of this intent, in either direction. */
  intent?: string;
}

const SHOWN = 8;

/** What the bot takes for something else when it has not seen the text: the work list for better examples. */
export function ConfusionsCard({ confusions, intent }: ConfusionsCardProps) {
  const [isWhole, setWhole] = useState(false);
  const [moved, setMoved] = useState<ReadonlySet<string>>(new Set());
  const move = useMoveText();
  const concerned = confusions.filter(
    ({ actual, predicted }) => intent === undefined || actual === intent || predicted === intent,
  );
  const shown = isWhole ? concerned : concerned.slice(0, SHOWN);
  return (
    <Card className="overflow-hidden">
      <CardHeader
        title="Confusions"
        description="Examples that were taken for another intent in cross-validation. Move a text, or add more like it to its own intent."
      />
      {concerned.length === 0 ? (
        <p className="px-4 pb-4 text-sm text-muted">
          {intent === undefined
            ? 'None: every example was told apart from the others.'
            : 'None of this intent is among the fifty most frequent ones.'}
        </p>
      ) : (
        <ul className="border-t">
          {shown.map(({ actual, predicted, count, texts }) => (
            <li key={`${actual} ${predicted}`} className="border-b px-4 py-2 last:border-b-0">
              <p className="flex flex-wrap items-center gap-x-1.5 text-sm">
                <span dir="auto" className="font-medium">
                  {intentTitle(actual)}
                </span>
                <ArrowRight aria-label="taken for" className="size-3.5 text-muted rtl:rotate-180" />
                <span dir="auto" className="font-medium">
                  {intentTitle(predicted)}
                </span>
                <span className="tabular text-xs text-muted">{count === 1 ? 'once' : `${count} times`}</span>
              </p>
              <ul>
                {texts.map((text) => (
                  <li key={text} className="flex min-h-8 items-center gap-2">
                    <span dir="auto" className="min-w-0 grow text-sm text-muted [overflow-wrap:anywhere]">
                      {text}
                    </span>
                    {moved.has(text) ? (
                      <span className="shrink-0 text-xs text-muted">Moved</span>
                    ) : (
                      <Button
                        size="sm"
                        variant="ghost"
                        className="shrink-0"
                        aria-label={`Move “${text}” to ${intentTitle(predicted)}`}
                        disabled={move.isPending}
                        onClick={() =>
                          move.mutate(
                            { text, from: actual, to: predicted },
                            { onSuccess: () => setMoved((before) => new Set(before).add(text)) },
                          )
                        }
                      >
                        Move
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {concerned.length > SHOWN && !isWhole ? (
        <div className="border-t px-4 py-2">
          <Button size="sm" variant="ghost" onClick={() => setWhole(true)}>
            Show all {concerned.length}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
