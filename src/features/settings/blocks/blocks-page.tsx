'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { addBlock, listBlocks } from '../../../contracts/operations/blocks';
import { BlockTerms, type Terms } from '../../shared/abuse/block-terms';
import { hoursOf } from '../../shared/abuse/block-words';
import { ApiError } from '../../shared/api/api-error';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useTeamApi } from '../../shared/team/team-context';
import { BlockRow } from './block-row';

const BLOCKS_KEY = ['blocks'] as const;
const NEW_TERMS: Terms = { reason: 'spam', duration: '168', note: '' };

const wordsOf = (error: Error | null): string | undefined =>
  error instanceof ApiError ? (error.errors[0]?.message ?? error.message) : error?.message;

/** Who may not chat, for managers: the list, ranges to add, blocks to lift. */
export function BlocksPage() {
  const api = useTeamApi();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: BLOCKS_KEY,
    queryFn: () => api.call(listBlocks, {}),
  });
  const [range, setRange] = useState('');
  const [terms, setTerms] = useState(NEW_TERMS);
  const add = useMutation({
    mutationFn: () => {
      const { reason, duration, note } = terms;
      return api.call(addBlock, { body: { range, reason, note, forHours: hoursOf(duration) } });
    },
    onSuccess: () => {
      setRange('');
      setTerms(NEW_TERMS);
      void queries.invalidateQueries({ queryKey: BLOCKS_KEY });
    },
  });
  if (error && !data) {
    return <LoadFailed title="The blocks could not be loaded" error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <LoadingRows rows={6} label="Loading the blocks" />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (range.trim() !== '') add.mutate();
  };
  return (
    <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-4">
      <Card aria-labelledby="block-address">
        <CardHeader
          id="block-address"
          title="Block an address"
          description="Nobody who comes from it can chat with you. Many people may share one: prefer an end. Visitors are blocked from the inbox."
        />
        <form onSubmit={submit} className="flex flex-col gap-3 border-t px-4 py-3">
          <Field label="Address or range" error={wordsOf(add.error)}>
            <Input
              value={range}
              dir="ltr"
              placeholder="203.0.113.9, 203.0.113.0/24 or 2001:db8::/64"
              maxLength={64}
              spellCheck={false}
              onChange={(event) => {
                setRange(event.target.value);
                add.reset();
              }}
            />
          </Field>
          <BlockTerms terms={terms} onChange={setTerms} />
          <Button
            type="submit"
            variant="primary"
            busy={add.isPending}
            disabled={range.trim() === ''}
            className="self-start"
          >
            Block
          </Button>
        </form>
      </Card>
      <Card aria-labelledby="blocked">
        <CardHeader id="blocked" title="Blocked now" description="Lifting a block works at once." />
        {data.items.length === 0 ? (
          <EmptyState icon={<ShieldCheck />} title="Nobody is blocked">
            Block a visitor from their conversation in the inbox, or an address above.
          </EmptyState>
        ) : (
          <ul className="border-t">
            {data.items.map((block) => (
              <BlockRow key={block.id} block={block} />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
