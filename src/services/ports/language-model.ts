export interface ModelEndpoint {
  /** Of an OpenAI-compatible API, without a slash at its end. */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | null;
  /** Chosen by whoever runs the installation, so it may stand in a private network. */
  readonly isTrusted: boolean;
}

export interface ModelRequest {
  readonly endpoint: ModelEndpoint;
  readonly system: string;
  readonly user: string;
  readonly maxOutputTokens: number;
  readonly temperature: number;
  /** Ends the call; nothing is waited for after it. */
  readonly signal: AbortSignal;
}

export interface ModelAnswer {
  /** The JSON value of the answer, or undefined when it is none. */
  readonly value: unknown;
  /** UTF-8 bytes of the answer. */
  readonly bytes: number;
  /** As the endpoint counted them; null when it did not. */
  readonly tokens: { readonly input: number; readonly output: number } | null;
}

/** What the product needs of a language model: one answer in JSON, part by part. */
export interface LanguageModelPort {
  /**
   * @param onPartial gets what the unfinished JSON says so far
   * @throws ModelFailure when there is no whole answer
   */
  answer(request: ModelRequest, onPartial: (value: unknown) => void): Promise<ModelAnswer>;
}

/** Why there is no answer, in words for a manager; nothing in it came from the model. */
export class ModelFailure extends Error {
  constructor(
    message: string,
    /** The HTTP status of the endpoint's answer, if there was one. */
    readonly status: number | null = null,
  ) {
    super(message);
    this.name = 'ModelFailure';
  }
}
