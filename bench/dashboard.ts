import { execFileSync } from 'node:child_process';
import type { DashboardFigures, QuestionFigures } from './dashboard/figures';
import { firstLoad } from './dashboard/first-load';
import { growthOf } from './dashboard/growth';
import { dashboardQuestions } from './dashboard/questions';
import { percentiles } from './support/percentiles';
import { startTemporaryStack } from './support/temporary-stack';

const SIZES = [10_000, 100_000, 1_000_000];
const RUNS = 15;
/** Of one question, before it has been asked often enough. */
const LONGEST_MS = 20_000;
const LEAST_RUNS = 5;
const VISITS = 5;
const DAYS = 365;
const MESSAGES_EACH = 10;
const OTHER_ORGS = 3;
/** Conversations that are computed raw at once; a year of more of them is only computed in pieces. */
const RAW_UP_TO = 150_000;

/** Each question of the dashboard, at three sizes unless one is given; how the answers grow with it. */
export async function dashboard(count: number | undefined): Promise<object> {
  if (count !== undefined) return dashboardAt(count);
  const bySize: Record<number, DashboardFigures> = {};
  for (const size of SIZES) {
    const args = ['--import', 'tsx', 'bench/main.ts', 'dashboard', '--count', String(size)];
    bySize[size] = JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
    );
  }
  return { bySize, growth: growthOf(bySize) };
}

async function dashboardAt(conversations: number): Promise<DashboardFigures> {
  const stop = await startTemporaryStack();
  const { createMember } = await import('../tests/factories/member');
  const { createHistoryOrg } = await import('./history/history-org');
  const { services } = await import('../src/server/services');
  const { metricsQuery } = await import('../src/contracts/api/metrics');
  const { systemContext } = await import('../src/services/context');
  const { getMetrics } = await import('../src/services/analytics/get-metrics');
  const { rebuildMetrics } = await import('../src/services/analytics/rebuild-metrics');
  const { withSystem } = await import('../src/db/system');
  const { fillHistory, prepareForHistories, settleHistories } = await import('./history/fill-history');
  const { differences, rawMetrics } = await import('./dashboard/raw');
  const { database } = services();
  const url = process.env.DATABASE_URL ?? '';
  const tell = (line: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

  const fill = async (many: number, seed: number) => {
    const history = await createHistoryOrg();
    await fillHistory(url, history, { conversations: many, messagesEach: MESSAGES_EACH, days: DAYS, seed });
    return history;
  };

  let startedAt = performance.now();
  const seconds = () => Math.round((performance.now() - startedAt) / 100) / 10;
  await prepareForHistories(url);
  const largest = await fill(Math.round(conversations / 2), 1);
  const others: string[] = [];
  for (let other = 0; other < OTHER_ORGS; other++) {
    others.push((await fill(Math.round(conversations / 2 / OTHER_ORGS), 2 + other)).orgId);
  }
  await settleHistories(url);
  const filledSeconds = seconds();
  tell(`${conversations} conversations in ${filledSeconds} s`);

  startedAt = performance.now();
  for (const orgId of [largest.orgId, ...others]) {
    const { leads } = await rebuildMetrics(systemContext(services(), orgId), () => undefined);
    tell(`${leads} leads built after ${seconds()} s`);
  }
  const builtSeconds = seconds();
  await withSystem(
    database,
    (client) => client.$executeRaw`vacuum analyze metric_part, metric_day, metric_group`,
  );

  const manager = await createMember(largest.org, { role: 'manager' });
  const questions = dashboardQuestions({
    memberId: largest.memberIds[0] ?? '',
    teamId: largest.teamIds[0] ?? '',
    channelId: largest.channelIds[0] ?? '',
  });
  startedAt = performance.now();
  for (let month = 0; month < 12; month++) {
    const day = (months: number) =>
      new Date(Date.now() - Math.round((DAYS / 12) * months) * 86_400_000).toISOString();
    const piece = metricsQuery.parse({
      from: day(month + 1),
      to: day(month),
      breakdown: 'team,member,reason',
    });
    await rawMetrics(manager.ctx, piece);
  }
  const rawYearMs = Math.round(performance.now() - startedAt);
  tell(`a year from its rows in ${rawYearMs} ms`);

  const figures: Record<string, QuestionFigures> = {};
  for (const [name, question] of Object.entries(questions)) {
    const input = metricsQuery.parse(question);
    const times: number[] = [];
    const begunAt = performance.now();
    while (times.length < LEAST_RUNS || (times.length < RUNS && performance.now() - begunAt < LONGEST_MS)) {
      const begun = performance.now();
      await getMetrics(manager.ctx, input);
      times.push(performance.now() - begun);
    }
    const { p50, p95 } = spread(times);
    const isSmall = conversationsIn(question, conversations / 2) <= RAW_UP_TO;
    // Of one moment: in a large organisation something comes of age every few seconds, and the numbers move.
    const answer = await getMetrics(manager.ctx, input);
    const raw = isSmall
      ? await timed(() => rawMetrics(manager.ctx, input, new Date(answer.current.asOf)))
      : null;
    const differ = raw && differences(answer, raw.result);
    figures[name] = {
      p50,
      p95,
      rawMs: raw?.ms ?? null,
      toRaw: raw && Math.round((p50 / raw.ms) * 10_000) / 10_000,
      toRawYear: Math.round((p50 / rawYearMs) * 10_000) / 10_000,
      differences: differ,
    };
    tell(`${name}: ${JSON.stringify(figures[name])}`);
  }
  const loaded = await firstLoad(manager.cookie, VISITS);
  tell(`first load: ${JSON.stringify(loaded)}`);
  const messages = conversations * MESSAGES_EACH;
  await database.close();
  await stop();
  const ofTheLargest = Math.round(conversations / 2);
  return {
    conversations,
    ofTheLargest,
    messages,
    filledSeconds,
    builtSeconds,
    rawYearMs,
    questions: figures,
    firstLoad: loaded,
  };
}

/** How many conversations a raw recomputation has to look at, the period before among them. */
function conversationsIn(question: Readonly<Record<string, string>>, ofYear: number): number {
  const days = (Date.now() - Date.parse(question.from ?? '')) / 86_400_000;
  return (ofYear / DAYS) * days * (question.compare === undefined ? 1 : 2);
}

function spread(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const p95 = sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN;
  return { p50: percentiles(times).p50, p95: Math.round(p95 * 10) / 10 };
}

async function timed<T>(run: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const begun = performance.now();
  const result = await run();
  return { ms: Math.round(performance.now() - begun), result };
}
