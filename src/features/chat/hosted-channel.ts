import type { OfficeHours } from '../../contracts/api/channels';

/** What the page shows of its channel before anybody has a session. */
export interface HostedChannel {
  readonly slug: string;
  readonly name: string;
  readonly orgName: string;
  readonly botName: string;
  /** BCP 47; used when the browser asks for a language that the page does not speak. */
  readonly language: string;
  readonly logoUrl: string | null;
  readonly privacyUrl: string | null;
  /** Said in the header; null where they are not to be said or people are there around the clock. */
  readonly hours: OfficeHours;
  /** The bot's first words to somebody new, which stand there until the conversation has come. */
  readonly greeting?: string;
}
