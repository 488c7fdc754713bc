import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, parsePartialJson, streamText } from 'ai';
import { type LanguageModelPort, ModelFailure, type ModelRequest } from '../services/ports/language-model';
import { createOutboundFetch } from './outbound-fetch';

/** Unfinished JSON is read again at most this often. */
const PARTIAL_EVERY_MS = 100;

/** Endpoints that refused to be told that JSON is wanted; the instructions say it too. */
const withoutFormat = new Set<string>();

/**
 * Any OpenAI-compatible endpoint through the AI SDK: streamed chat completions, once and without retries.
 * @param options.allowPrivate endpoints that a customer chose may be in private networks and speak plain http
 */
export function createOpenAICompatibleModel(options: { readonly allowPrivate: boolean }): LanguageModelPort {
  return {
    async answer(request, onPartial) {
      const { endpoint } = request;
      const key = `${endpoint.baseUrl} ${endpoint.model}`;
      const allowPrivate = options.allowPrivate || endpoint.isTrusted;
      try {
        return await streamAnswer(request, onPartial, { allowPrivate, asJson: !withoutFormat.has(key) });
      } catch (error) {
        if (!refusesFormat(error) || withoutFormat.has(key)) throw asFailure(error);
        withoutFormat.add(key);
        return streamAnswer(request, onPartial, { allowPrivate, asJson: false }).catch((again: unknown) => {
          throw asFailure(again);
        });
      }
    },
  };
}

async function streamAnswer(
  { endpoint, system, user, maxOutputTokens, temperature, signal }: ModelRequest,
  onPartial: (value: unknown) => void,
  { allowPrivate, asJson }: { readonly allowPrivate: boolean; readonly asJson: boolean },
) {
  const provider = createOpenAICompatible({
    name: 'endpoint',
    baseURL: endpoint.baseUrl,
    ...(endpoint.apiKey === null ? {} : { apiKey: endpoint.apiKey }),
    includeUsage: true,
    fetch: createOutboundFetch(allowPrivate),
    transformRequestBody: (body) => (asJson ? { ...body, response_format: { type: 'json_object' } } : body),
  });
  const { fullStream } = streamText({
    model: provider(endpoint.model),
    system,
    prompt: user,
    maxOutputTokens,
    temperature,
    maxRetries: 0,
    abortSignal: signal,
    // Failures come as parts of the stream; what is not told here would be written to the console.
    onError: () => undefined,
  });
  let text = '';
  let readAt = 0;
  let usage: { inputTokens: number | undefined; outputTokens: number | undefined } | null = null;
  for await (const part of fullStream) {
    if (part.type === 'error') throw part.error;
    if (part.type === 'abort') throw new ModelFailure('The call was ended');
    if (part.type === 'finish') usage = part.totalUsage;
    if (part.type !== 'text-delta') continue;
    text += part.text;
    if (Date.now() - readAt < PARTIAL_EVERY_MS) continue;
    readAt = Date.now();
    const { value } = await parsePartialJson(jsonIn(text));
    if (value !== undefined) onPartial(value);
  }
  if (usage === null) throw new ModelFailure('The answer broke off');
  const { value, state } = await parsePartialJson(jsonIn(text));
  const counted = usage.inputTokens !== undefined && usage.outputTokens !== undefined;
  return {
    value: state === 'successful-parse' ? value : undefined,
    bytes: Buffer.byteLength(text),
    tokens: counted ? { input: usage.inputTokens ?? 0, output: usage.outputTokens ?? 0 } : null,
  };
}

/** Some models put the object into a code block, or think aloud before it. */
function jsonIn(text: string): string {
  const withoutThoughts = text.replace(/<think>[\s\S]*?(?:<\/think>|$)/, '');
  const start = withoutThoughts.indexOf('{');
  return start < 0 ? '' : withoutThoughts.slice(start).replace(/```\s*$/, '');
}

function refusesFormat(error: unknown): boolean {
  return (
    APICallError.isInstance(error) &&
    (error.statusCode === 400 || error.statusCode === 422) &&
    /response_format|json_object/.test(error.responseBody ?? '')
  );
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: 'The endpoint does not accept the API key',
  403: 'The endpoint does not let this API key in',
  404: 'The endpoint knows no such address or model',
  429: 'The endpoint has had too many calls or the quota is used up',
};

function asFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (APICallError.isInstance(error)) {
    const { statusCode } = error;
    if (statusCode !== undefined && statusCode !== 200) {
      return new ModelFailure(STATUS_WORDS[statusCode] ?? `The endpoint answered ${statusCode}`, statusCode);
    }
    return new ModelFailure(
      error.cause instanceof Error ? wordsOf(error.cause) : 'The endpoint could not be reached',
    );
  }
  return new ModelFailure(error instanceof Error ? wordsOf(error) : 'The call failed');
}

const CODE_WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing answers at this address',
  ENOTFOUND: 'There is no such host',
  ECONNRESET: 'The connection was cut',
  ABORT_ERR: 'The call was ended',
};

/** Our own words where there are some: nothing that an endpoint wrote is shown. */
function wordsOf(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (CODE_WORDS[code]) return CODE_WORDS[code];
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'The call was ended';
  if (/private network|Only https/.test(error.message)) return error.message;
  return 'The answer could not be read';
}
