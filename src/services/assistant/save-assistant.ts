import type { AssistantBody, AssistantSettings } from '../../contracts/api/assistant';
import {
  type AssistantSettingRow,
  findAssistantSetting,
  saveAssistantSetting,
} from '../../db/repositories/assistant-settings';
import { insertAudit } from '../../db/repositories/audit';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';
import type { AssistantParts } from './assistant-parts';
import { chosenEndpoint, wrong } from './chosen-endpoint';
import { toSettings } from './get-assistant';

const CLOSED = { breakerFailures: 0, breakerOpenings: 0, breakerOpenUntil: null };

/**
 * Sets the language model up. Another endpoint or key starts with a closed breaker.
 * @throws ServiceProblem validation_failed when it is switched on without a model, or the key belongs elsewhere
 */
export function saveAssistant(
  ctx: ServiceContext,
  parts: AssistantParts,
  body: AssistantBody,
): Promise<AssistantSettings> {
  return inTenant(ctx, async (work) => {
    const before = await findAssistantSetting(work);
    const endpoint = chosenEndpoint(body, before, parts);
    if (body.enabled && endpoint === null) {
      const path = body.baseUrl === null ? 'baseUrl' : 'model';
      throw wrong(path, body.baseUrl === null ? 'Name an endpoint first' : 'Name the model');
    }
    const { apiKey, monthlyCostLimitMicros, inputPriceMicros, outputPriceMicros, ...settings } = body;
    const key = keyColumns(apiKey, before, parts, ctx.orgId, settings.baseUrl);
    const isNewEndpoint = before?.baseUrl !== settings.baseUrl || before?.model !== settings.model;
    const row = await saveAssistantSetting(work, {
      ...settings,
      ...key,
      monthlyCostLimitMicros: monthlyCostLimitMicros === null ? null : BigInt(monthlyCostLimitMicros),
      inputPriceMicros: BigInt(inputPriceMicros),
      outputPriceMicros: BigInt(outputPriceMicros),
      ...(isNewEndpoint || apiKey !== undefined ? CLOSED : {}),
    });
    await insertAudit(work, {
      actorKind: ctx.actor.kind,
      actorId: actorMemberId(ctx),
      action: 'assistant.saved',
      subjectId: row.id,
      data: {
        enabled: row.enabled,
        baseUrl: row.baseUrl,
        model: row.model,
        keyChanged: apiKey !== undefined,
      },
    });
    return toSettings(work, row, parts);
  });
}

function keyColumns(
  apiKey: string | null | undefined,
  before: AssistantSettingRow | null,
  { secrets }: AssistantParts,
  orgId: string,
  baseUrl: string | null,
): { sealedApiKey: string | null; apiKeyEnd: string | null } {
  if (apiKey) return { sealedApiKey: secrets.seal(apiKey, orgId), apiKeyEnd: apiKey.slice(-4) };
  // The installation's endpoint has a key of its own; one that was stored for another address must not linger.
  if (apiKey === null || baseUrl === null) return { sealedApiKey: null, apiKeyEnd: null };
  return { sealedApiKey: before?.sealedApiKey ?? null, apiKeyEnd: before?.apiKeyEnd ?? null };
}
