import { createAesSecretBox } from '../adapters/aes-secret-box';
import { createOpenAICompatibleModel } from '../adapters/openai-compatible-model';
import type { AssistantParts } from '../services/assistant/assistant-parts';
import type { ModelEndpoint } from '../services/ports/language-model';
import { env } from './env';
import { mayCallPrivateAddresses } from './outgoing';

let made: AssistantParts | undefined;

/** How this process reaches language models and keeps their keys. */
export function assistantParts(): AssistantParts {
  const allowsPrivate = mayCallPrivateAddresses();
  made ??= {
    languageModel: createOpenAICompatibleModel({ allowPrivate: allowsPrivate }),
    allowsPrivate,
    secrets: createAesSecretBox(env().NEXTAUTH_SECRET),
    installation: endpointOfInstallation(),
  };
  return made;
}

/** `LLM_BASE_URL` and `LLM_MODEL`: an endpoint for every organisation that has none of its own. */
function endpointOfInstallation(): ModelEndpoint | null {
  const { LLM_BASE_URL, LLM_API_KEY, LLM_MODEL } = env();
  if (!LLM_BASE_URL || !LLM_MODEL) return null;
  const baseUrl = LLM_BASE_URL.replace(/\/+$/, '');
  return { baseUrl, model: LLM_MODEL, apiKey: LLM_API_KEY ?? null, isTrusted: true };
}
