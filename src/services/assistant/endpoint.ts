import type { AssistantSettingRow } from '../../db/repositories/assistant-settings';
import type { ModelEndpoint } from '../ports/language-model';
import type { AssistantParts } from './assistant-parts';

/** Where the organisation's model is; null when that is not known, or when its key can no longer be opened. */
export function endpointOf(
  row: Pick<AssistantSettingRow, 'orgId' | 'baseUrl' | 'model' | 'sealedApiKey'>,
  { secrets, installation }: AssistantParts,
): ModelEndpoint | null {
  if (row.baseUrl === null) {
    return installation && { ...installation, model: row.model ?? installation.model };
  }
  if (row.model === null) return null;
  const apiKey = row.sealedApiKey === null ? null : secrets.open(row.sealedApiKey, row.orgId);
  if (row.sealedApiKey !== null && apiKey === null) return null;
  return { baseUrl: row.baseUrl, model: row.model, apiKey, isTrusted: false };
}
