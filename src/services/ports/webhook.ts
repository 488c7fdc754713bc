export interface WebhookCall {
  readonly url: string;
  /** Stays the same when the call is repeated. */
  readonly deliveryId: string;
  readonly body: unknown;
}

/** What the product needs to call addresses that organisations have given. */
export interface WebhookPort {
  /**
   * Posts once, follows no redirect.
   * @returns the status of the answer
   * @throws when there was none in time, or the address is one that may not be called
   */
  post(call: WebhookCall): Promise<{ readonly status: number; readonly retryAfterSeconds: number | null }>;
}
