'use client';

import { MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../components/ui/button';
import { Card } from '../../../../components/ui/card';
import { EmptyState } from '../../../../components/ui/empty-state';
import type { Intent } from '../../../../contracts/api/intents';
import { LoadFailed } from '../../../shared/page/load-failed';
import { LoadingRows } from '../../../shared/page/loading-rows';
import { SearchField } from '../../../shared/page/search-field';
import { counted } from '../state/intent-words';
import { useExamples } from '../state/use-examples';
import { AddExamples } from './add-examples';
import { ExampleRow } from './example-row';

interface ExampleListProps {
  intent: Intent;
  others: readonly Intent[];
}

/** The examples of one intent: to add to, search, write anew, move and delete. */
export function ExampleList({ intent, others }: ExampleListProps) {
  const [q, setQ] = useState('');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useExamples(
    intent.name,
    q,
  );
  const examples = data?.pages.flatMap(({ items }) => items);
  return (
    <Card className="overflow-hidden">
      <div className="flex flex-wrap items-center gap-2 border-b px-4 py-2.5">
        <h3 className="text-sm font-semibold">{counted(intent.examples, 'example')}</h3>
        {intent.builtinExamples > 0 ? (
          <span className="text-xs text-muted">
            and {counted(intent.builtinExamples, 'built-in one')} that every bot knows
          </span>
        ) : null}
        <SearchField
          label="Search examples"
          placeholder="Search examples"
          value={q}
          onChange={setQ}
          className="ms-auto w-full sm:w-56"
        />
      </div>
      <AddExamples key={intent.name} intent={intent.name} />
      {error && !examples ? (
        <LoadFailed title="The examples could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : !examples ? (
        <LoadingRows rows={6} label="Loading examples" />
      ) : examples.length === 0 ? (
        <EmptyState icon={<MessageSquareText />} title={emptyTitle(intent, q)}>
          {q
            ? 'No example of this intent contains these words.'
            : 'Write five or more the way visitors would; different words matter more than many.'}
        </EmptyState>
      ) : (
        <ul aria-label="Examples">
          {examples.map((example) => (
            <ExampleRow key={example.id} example={example} others={others} />
          ))}
        </ul>
      )}
      {hasNextPage ? (
        <div className="border-t px-4 py-2">
          <Button size="sm" variant="ghost" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show more
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function emptyTitle({ builtinExamples }: Intent, q: string): string {
  if (q) return 'No example matches';
  return builtinExamples > 0 ? 'No examples of your own yet' : 'No examples yet';
}
