import type { SavedFilter } from '../../../src/contracts/api/views';

export interface SeedView {
  readonly name: string;
  /** Name of its owner, null when everybody sees it. */
  readonly of: string | null;
  readonly filter: SavedFilter;
}

/** What a sales team of this size would have saved. */
export const savedViews: readonly SeedView[] = [
  { name: 'Hot and with the bot', of: null, filter: { view: 'all', status: 'bot', band: 'hot' } },
  { name: 'Asked for a person', of: null, filter: { view: 'all', reason: 'visitor_request' } },
  { name: 'German speakers', of: null, filter: { view: 'all', language: 'de' } },
  { name: 'My hot leads', of: 'Maya Chen', filter: { view: 'all', owner: 'me', band: 'hot' } },
  { name: 'Talked about SSO', of: 'Maya Chen', filter: { view: 'all', q: 'sso' } },
];
