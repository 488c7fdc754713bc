'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { Badge } from '../../../components/ui/badge';
import { Button } from '../../../components/ui/button';
import type { Block } from '../../../contracts/api/blocks';
import { liftBlock } from '../../../contracts/operations/blocks';
import { blockReasonWords } from '../../shared/abuse/block-words';
import { useTeamApi } from '../../shared/team/team-context';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const termsOf = ({ by, createdAt, expiresAt }: Block): string =>
  [
    `${by ?? 'Somebody'}, ${when.format(new Date(createdAt))}`,
    expiresAt === null ? 'until it is lifted' : `until ${when.format(new Date(expiresAt))}`,
  ].join(' · ');

/** One block: whom it keeps out, why, who made it and how long it lasts. */
export function BlockRow({ block }: { block: Block }) {
  const api = useTeamApi();
  const queries = useQueryClient();
  const name = block.visitor?.name ?? block.range ?? '';
  const lift = useMutation({
    mutationFn: () => api.call(liftBlock, { params: { id: block.id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['blocks'] }),
  });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b px-4 py-3 last:border-b-0">
      <div className="flex min-w-0 grow flex-col gap-1">
        <span className="flex min-w-0 flex-wrap items-center gap-2 text-sm font-medium">
          {block.visitor ? (
            <Link href={`/leads/${block.visitor.leadId}`} className="truncate hover:underline">
              {name}
            </Link>
          ) : (
            <span dir="ltr" className="font-mono">
              {name}
            </span>
          )}
          <Badge>{blockReasonWords(block.reason)}</Badge>
        </span>
        <span className="text-xs text-muted">{termsOf(block)}</span>
        {block.note === '' ? null : (
          <span dir="auto" className="text-sm">
            {block.note}
          </span>
        )}
        {lift.error ? (
          <span role="alert" className="text-xs text-danger">
            {lift.error.message}
          </span>
        ) : null}
      </div>
      <Button
        size="sm"
        busy={lift.isPending}
        aria-label={`Lift the block of ${name}`}
        onClick={() => lift.mutate()}
      >
        Lift
      </Button>
    </li>
  );
}
