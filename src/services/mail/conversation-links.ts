/** What a link back into a conversation says. */
export interface ResumeClaims {
  readonly orgId: string;
  readonly visitorId: string;
  readonly conversationId: string;
  /** The visitor's `tokenVersion`: raising it makes the link void. */
  readonly version: number;
}

/** What an "unsubscribe" link says. */
export interface UnsubscribeClaims {
  readonly orgId: string;
  readonly addressKey: string;
  readonly language: string;
}

/** Makes the signed links of mails to visitors. */
export interface ConversationLinks {
  /** Opens the conversation on the channel's page, within `RESUME_LINK_DAYS`. */
  resume(claims: ResumeClaims, slug: string): Promise<string>;
  /** `page` asks a person, `call` is for mail programs (RFC 8058). */
  unsubscribe(claims: UnsubscribeClaims): Promise<{ readonly page: string; readonly call: string }>;
}

export const RESUME_LINK_DAYS = 14;
