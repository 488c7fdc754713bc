import { type CallEnd, endCall } from '../../db/repositories/assistant-calls';
import {
  findAssistantSetting,
  lockAssistantSetting,
  updateBreaker,
} from '../../db/repositories/assistant-settings';
import { afterCall } from '../../domain/assistant/breaker';
import { costMicros, type Tokens } from '../../domain/assistant/cost';
import type { SystemContext } from '../context';
import { inTenant } from '../work';
import { breakerOf, pricesOf } from './reserve-call';

export interface EndedCall extends Pick<CallEnd, 'id' | 'outcome' | 'detail' | 'durationMs'> {
  readonly tokens: Tokens;
}

/** Books what a call took and tells the breaker how it went. A call is ended once; a second time changes nothing. */
export function settleCall(ctx: SystemContext, { tokens, ...end }: EndedCall): Promise<void> {
  return inTenant(ctx, async (work) => {
    const setting = await findAssistantSetting(work);
    if (!setting) return;
    const cost = costMicros(tokens, pricesOf(setting));
    // What the endpoint answered may be wrong or too late to be said; it has answered nevertheless.
    const succeeded = end.outcome !== 'failed' && end.outcome !== 'timed_out';
    const isCalm = setting.breakerFailures === 0 && setting.breakerOpenUntil === null;
    // The setting comes before the usage, as where calls are reserved.
    const locked = succeeded && isCalm ? null : await lockAssistantSetting(work);
    const isFirst = await endCall(work, {
      ...end,
      inputTokens: tokens.input,
      outputTokens: tokens.output,
      costMicros: cost,
    });
    if (isFirst && locked) await updateBreaker(work, afterCall(breakerOf(locked), succeeded, work.now));
  });
}
