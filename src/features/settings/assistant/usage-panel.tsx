'use client';

import type { ReactNode } from 'react';
import { Badge } from '../../../components/ui/badge';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Meter } from '../../../components/ui/meter';
import type { AssistantSettings, AssistantUsage } from '../../../contracts/api/assistant';
import { useMe } from '../../shared/team/team-context';
import { BREAKER_TONES, BREAKER_WORDS, money, problemWords } from './usage-words';

/** From this share of a limit on the bar warns. */
const NEAR = 0.8;

const monthInWords = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const count = new Intl.NumberFormat('en');
const seconds = (ms: number | null) => (ms === null ? '–' : `${(ms / 1_000).toFixed(1)} s`);

/** What the model has done and cost this month, and whether it is being asked at the moment. */
export function UsagePanel({ usage, settings }: { usage: AssistantUsage; settings: AssistantSettings }) {
  const { timeZone } = useMe().org;
  const tokens = usage.inputTokens + usage.outputTokens;
  const { monthlyTokenLimit, monthlyCostLimitMicros, currency } = settings;
  const { breaker, lastProblem } = usage;
  const at = (instant: string) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(instant),
    );
  return (
    <Card aria-label="Usage this month">
      <CardHeader
        title="This month"
        description={`${monthInWords.format(new Date(`${usage.month}-01T00:00Z`))}, UTC`}
        actions={
          settings.enabled ? (
            <Badge tone={BREAKER_TONES[breaker.state]}>{BREAKER_WORDS[breaker.state]}</Badge>
          ) : (
            <Badge>Switched off</Badge>
          )
        }
      />
      <CardBody className="flex flex-col gap-4">
        {breaker.state === 'open' && breaker.until ? (
          <p className="text-xs text-muted">
            After several failures the model is left alone until {at(breaker.until)}; the bot answers by
            itself.
          </p>
        ) : null}
        <Amount
          label="Tokens"
          used={tokens}
          limit={monthlyTokenLimit}
          format={(value) => count.format(value)}
        />
        <Amount
          label="Cost"
          used={usage.costMicros}
          limit={monthlyCostLimitMicros}
          format={(value) => money(value, currency)}
        />
        <dl className="grid grid-cols-2 gap-x-4 gap-y-3">
          <Figure label="Calls">{count.format(usage.calls)}</Figure>
          <Figure label="Failed">{count.format(usage.failures)}</Figure>
          <Figure label="Without the model">{count.format(usage.fallbacks)}</Figure>
          <Figure label="Time, median · 95%">
            {usage.p50Ms === null ? '–' : `${seconds(usage.p50Ms)} · ${seconds(usage.p95Ms)}`}
          </Figure>
        </dl>
        {lastProblem ? (
          <div className="border-t pt-3 text-xs">
            <p className="text-muted">Last problem, {at(lastProblem.at)}</p>
            <p>{problemWords(lastProblem)}.</p>
          </div>
        ) : usage.calls === 0 ? (
          <p className="text-xs text-muted">Nothing has been asked of a model this month.</p>
        ) : null}
      </CardBody>
    </Card>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-muted">{label}</dt>
      <dd className="tabular text-base font-semibold">{children}</dd>
    </div>
  );
}

interface AmountProps {
  label: string;
  used: number;
  limit: number | null;
  format(value: number): string;
}

/** What is used up, against its limit where there is one. */
function Amount({ label, used, limit, format }: AmountProps) {
  if (limit === null) {
    return (
      <p className="flex items-baseline justify-between text-xs">
        <span className="text-muted">{label}</span>
        <span className="tabular font-medium">{format(used)}</span>
      </p>
    );
  }
  return (
    <Meter
      label={label}
      value={Math.min(used, limit)}
      max={Math.max(limit, 1)}
      tone={used >= limit ? 'danger' : used >= limit * NEAR ? 'warning' : 'accent'}
      valueText={`${format(used)} of ${format(limit)}`}
    />
  );
}
