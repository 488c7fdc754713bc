export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same words as a page. */
  readonly html?: string;
  /** Takes a POST that ends mails of this kind (RFC 8058). */
  readonly unsubscribeUrl?: string;
}

/** What the product needs of a mail server. */
export interface MailPort {
  /**
   * @param mailId goes along as the message's id, so that a mail repeated after a crash is known as the same
   * @throws when the server did not take the mail
   */
  send(mail: OutgoingMail, mailId: string): Promise<void>;
}
