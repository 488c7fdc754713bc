export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What the product needs of a mail server. */
export interface MailPort {
  /** @throws when the server did not take the mail */
  send(mail: OutgoingMail): Promise<void>;
}
