'use client';

import { useQuery } from '@tanstack/react-query';
import { Repeat2 } from 'lucide-react';
import Link from 'next/link';
import { Card, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import { Meter } from '../../../components/ui/meter';
import type { ReAsk, ReAsks } from '../../../contracts/api/quality';
import { getReAsks } from '../../../contracts/operations/quality';
import { ChartPanel } from '../../shared/figures/chart-panel';
import { DownloadButton } from '../../shared/figures/download-button';
import { FIELD_WORDS } from '../../shared/leads/lead-words';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useCan, useMe, useTeamApi } from '../../shared/team/team-context';
import { PeriodControl, usePeriod } from '../parts/period';
import { QualityFrame } from '../quality-frame';
import { fieldTable, messageTable } from './re-ask-tables';

/** What agents asked for although the visitor had told it; agents see their own messages. */
export function ReAsksPage() {
  const api = useTeamApi();
  const seesAll = useCan('metrics.read_all');
  const { from, days, setDays } = usePeriod();
  const { data, error, refetch } = useQuery({
    queryKey: ['quality', 're-asks', from],
    queryFn: ({ signal }) => api.call(getReAsks, { query: { from }, signal }),
  });
  return (
    <QualityFrame
      isForEverybody
      aside={seesAll ? null : 'your own messages'}
      actions={<PeriodControl days={days} setDays={setDays} />}
    >
      <div className="mx-auto flex w-full max-w-260 flex-col gap-4 p-4">
        {error && !data ? (
          <LoadFailed title="The messages could not be loaded" error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <LoadingRows rows={6} label="Loading repeated questions" />
        ) : data.items.length === 0 ? (
          <EmptyState icon={<Repeat2 />} title="Nothing was asked twice">
            {data.examinedEpisodes === 0
              ? 'No answered handoff of this period has ended yet.'
              : `In ${data.examinedEpisodes} answered handoffs nobody asked for something that was known.`}
          </EmptyState>
        ) : (
          <Found data={data} />
        )}
      </div>
    </QualityFrame>
  );
}

function Found({ data }: { data: ReAsks }) {
  const { examinedEpisodes, episodes, messages, byField, items } = data;
  return (
    <>
      <p className="tabular text-sm">
        <span className="text-2xl font-semibold">{per100(messages, examinedEpisodes)}</span>{' '}
        <span className="text-muted">
          per 100 answered handoffs: {messages} {messages === 1 ? 'message' : 'messages'} in {episodes} of{' '}
          {examinedEpisodes} handoffs
        </span>
      </p>
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_260px]">
        <Card>
          <CardHeader
            title="Messages"
            description={`Newest first${items.length < messages ? `, ${items.length} of ${messages}` : ''}. A confirmation of what is known is none.`}
            actions={
              <span className="print:hidden">
                <DownloadButton title="Messages" table={messageTable(data)} fileName="re-asks" />
              </span>
            }
          />
          <ul className="divide-y border-t">
            {items.map((item) => (
              <ReAskRow key={item.id} item={item} />
            ))}
          </ul>
        </Card>
        <ChartPanel
          as="h2"
          title="What is asked again"
          table={fieldTable(data)}
          fileName="re-asks-by-field"
          height="h-20"
        >
          <div className="flex flex-col gap-3">
            {byField.map(({ field, messages: count }) => (
              <Meter
                key={field}
                label={FIELD_WORDS[field]}
                value={count}
                max={messages}
                valueText={String(count)}
              />
            ))}
          </div>
        </ChartPanel>
      </div>
    </>
  );
}

function ReAskRow({ item }: { item: ReAsk }) {
  const { timeZone } = useMe().org;
  const { conversationId, messageId, knownMessageId, text, agent, visitor, field, askedAt, knownAt } = item;
  const at = `/inbox?view=all&c=${conversationId}&m=`;
  return (
    <li className="flex flex-col gap-1 px-4 py-2.5">
      <p className="text-xs text-muted">
        {agent} to {visitor} · {when(askedAt, timeZone)}
      </p>
      <Link href={`${at}${messageId}`} className="text-base/5 hover:underline" dir="auto">
        {text}
      </Link>
      <p className="text-xs text-warning">
        Asked again: {FIELD_WORDS[field].toLowerCase()},{' '}
        {knownMessageId === null ? (
          `known since ${when(knownAt, timeZone)}`
        ) : (
          <Link href={`${at}${knownMessageId}`} className="underline underline-offset-2">
            told at {when(knownAt, timeZone)}
          </Link>
        )}
      </p>
    </li>
  );
}

function per100(messages: number, episodes: number): string {
  return episodes === 0 ? '–' : ((100 * messages) / episodes).toFixed(1);
}

function when(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
}
