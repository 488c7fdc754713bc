import type { TryAssistantBody } from '../../contracts/api/assistant';
import type { AssistantSettingRow } from '../../db/repositories/assistant-settings';
import type { ModelEndpoint } from '../ports/language-model';
import type { SecretBox } from '../ports/secret-box';
import { ServiceProblem } from '../problem';
import type { AssistantParts } from './assistant-parts';

/**
 * The endpoint that a manager's choice means, with its key. A stored key goes only where it was meant to go: to another
 * address it is not sent, or whoever may change settings could read it.
 * @returns null when no model is named
 * @throws ServiceProblem validation_failed, with the field that is wrong
 */
export function chosenEndpoint(
  choice: TryAssistantBody,
  stored: AssistantSettingRow | null,
  { secrets, installation, allowsPrivate }: AssistantParts,
): ModelEndpoint | null {
  const { baseUrl, model, apiKey } = choice;
  if (baseUrl === null) {
    if (apiKey) throw wrong('apiKey', 'The installation’s endpoint has its own key');
    return installation && { ...installation, model: model ?? installation.model };
  }
  if (!allowsPrivate && !baseUrl.startsWith('https://')) {
    throw wrong('baseUrl', 'Only https addresses are called');
  }
  const key = apiKey === undefined ? storedKey(baseUrl, stored, secrets) : apiKey;
  return model === null ? null : { baseUrl, model, apiKey: key, isTrusted: false };
}

function storedKey(baseUrl: string, stored: AssistantSettingRow | null, secrets: SecretBox): string | null {
  if (!stored?.sealedApiKey) return null;
  if (stored.baseUrl === null || new URL(stored.baseUrl).origin !== new URL(baseUrl).origin) {
    throw wrong('apiKey', 'Enter the key for this address: the stored one belongs to another');
  }
  const opened = secrets.open(stored.sealedApiKey, stored.orgId);
  if (opened === null) throw wrong('apiKey', 'Enter the key again: the stored one can no longer be read');
  return opened;
}

/** Refuses one field of the settings, with a sentence that stands beside it. */
export function wrong(path: string, message: string): ServiceProblem {
  return new ServiceProblem('validation_failed', message, { errors: [{ path, message }] });
}
