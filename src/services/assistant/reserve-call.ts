import { v7 as uuid } from 'uuid';
import { findUsageSince } from '../../db/queries/assistant-usage';
import { insertCall, insertSkippedCall } from '../../db/repositories/assistant-calls';
import {
  type AssistantSettingRow,
  findAssistantSetting,
  lockAssistantSetting,
  updateBreaker,
} from '../../db/repositories/assistant-settings';
import type { Tenant } from '../../db/tenant';
import { type Breaker, mayCall, whileTrying } from '../../domain/assistant/breaker';
import { brokenLimit, costMicros, type TokenPrices, type Tokens } from '../../domain/assistant/cost';
import type { SystemContext } from '../context';
import { inTenant } from '../work';

export interface CallToReserve {
  readonly conversationId: string;
  readonly turnId: string;
  readonly model: string;
  /** The most that the call can take. */
  readonly tokens: Tokens;
}

/**
 * Sets the tokens of a call aside before it is made, or says why it may not be made: the breaker is open, or a limit
 * of the month would be broken. What is set aside counts against the limit at once, so that calls at the same time
 * cannot break it together.
 * @returns the id of the call, or null; then it is noted that the turn went without
 */
export function reserveCall(ctx: SystemContext, call: CallToReserve): Promise<string | null> {
  return inTenant(ctx, async (work) => {
    const id = uuid();
    const { conversationId, turnId, model, tokens } = call;
    const setting = await findAssistantSetting(work);
    const obstacle = setting === null ? 'switched_off' : await obstacleOf(work, setting, tokens);
    if (setting === null || obstacle !== null) {
      await insertSkippedCall(work, {
        id,
        conversationId,
        turnId,
        model,
        detail: obstacle ?? 'switched_off',
      });
      return null;
    }
    await insertCall(work, {
      id,
      conversationId,
      turnId,
      model,
      inputTokens: tokens.input,
      outputTokens: tokens.output,
      costMicros: costMicros(tokens, pricesOf(setting)),
    });
    return id;
  });
}

async function obstacleOf(
  work: Tenant,
  setting: AssistantSettingRow,
  tokens: Tokens,
): Promise<string | null> {
  const limits = {
    tokens: setting.monthlyTokenLimit,
    costMicros: setting.monthlyCostLimitMicros === null ? null : Number(setting.monthlyCostLimitMicros),
  };
  if (limits.tokens !== null || limits.costMicros !== null) {
    // One call at a time looks at what is left.
    await lockAssistantSetting(work);
    const used = await findUsageSince(work, monthStart(work.now));
    const next = { tokens: tokens.input + tokens.output, costMicros: costMicros(tokens, pricesOf(setting)) };
    const broken = brokenLimit(
      { tokens: used.inputTokens + used.outputTokens, costMicros: used.costMicros },
      next,
      limits,
    );
    if (broken !== null) return `${broken}_limit`;
  }
  return (await passesBreaker(work, setting)) ? null : 'breaker_open';
}

async function passesBreaker(work: Tenant, setting: AssistantSettingRow): Promise<boolean> {
  const verdict = mayCall(breakerOf(setting), work.now);
  if (verdict !== 'try') return verdict === 'call';
  const locked = await lockAssistantSetting(work);
  if (!locked || mayCall(breakerOf(locked), work.now) !== 'try') return false;
  await updateBreaker(work, whileTrying(breakerOf(locked), work.now));
  return true;
}

/** The circuit breaker as the settings keep it. */
export function breakerOf(row: AssistantSettingRow): Breaker {
  return { failures: row.breakerFailures, openings: row.breakerOpenings, openUntil: row.breakerOpenUntil };
}

/** Prices of a million tokens, in millionths of the currency. */
export function pricesOf(row: AssistantSettingRow): TokenPrices {
  return {
    inputPriceMicros: Number(row.inputPriceMicros),
    outputPriceMicros: Number(row.outputPriceMicros),
  };
}

/** Calendar months of UTC, as providers bill them. */
export function monthStart(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
}
