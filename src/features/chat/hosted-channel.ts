/** What the server knows of a hosted page before anybody has a session. */
export interface HostedChannel {
  readonly slug: string;
  readonly name: string;
  readonly orgName: string;
  readonly botName: string;
  /** BCP 47; used when the browser asks for a language that the page does not speak. */
  readonly language: string;
}
