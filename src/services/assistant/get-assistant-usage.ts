import { type AssistantUsage, CALL_PROBLEMS } from '../../contracts/api/assistant';
import { findCallFigures, findUsageByDay, findUsageSince } from '../../db/queries/assistant-usage';
import { findAssistantSetting } from '../../db/repositories/assistant-settings';
import { breakerState, CLOSED_BREAKER } from '../../domain/assistant/breaker';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';
import { breakerOf, monthStart } from './reserve-call';

/** What the language model has done and cost since the first of the month (UTC). */
export function getAssistantUsage(ctx: ServiceContext): Promise<AssistantUsage> {
  return inTenant(ctx, async (work) => {
    const since = monthStart(work.now);
    const row = await findAssistantSetting(work);
    const breaker = row ? breakerOf(row) : CLOSED_BREAKER;
    const figures = await findCallFigures(work, since);
    const { lastProblem } = figures;
    const outcome = CALL_PROBLEMS.find((problem) => problem === lastProblem?.outcome);
    return {
      month: since.toISOString().slice(0, 7),
      ...(await findUsageSince(work, since)),
      p50Ms: rounded(figures.p50Ms),
      p95Ms: rounded(figures.p95Ms),
      breaker: {
        state: breakerState(breaker, work.now),
        until: breaker.openUntil?.toISOString() ?? null,
      },
      lastProblem:
        lastProblem && outcome
          ? { at: lastProblem.at.toISOString(), outcome, detail: lastProblem.detail }
          : null,
      days: await findUsageByDay(work, since),
    };
  });
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value));
