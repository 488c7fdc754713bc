import { REASON_WORDS } from '../../../domain/handoff/describe-event';
import { HANDOFF_REASONS } from '../../../domain/handoff/types';
import { SCORE_BANDS } from '../../../domain/leads/types';
import type { BreakdownDimension } from '../../../domain/metrics/figures';
import { BAND_WORDS } from '../../shared/leads/lead-words';
import { languageName } from '../../shared/text/language-name';
import type { Names } from './use-report';

/** Dimensions of the breakdown as one chooses them. */
export const DIMENSION_WORDS: Readonly<Record<BreakdownDimension, string>> = {
  reason: 'Reason',
  team: 'Team',
  member: 'Member',
  channel: 'Channel',
  page: 'Page',
  language: 'Language',
  scoreBand: 'Score',
};

/** A row's key in words. */
export function rowName(dimension: BreakdownDimension, key: string | null, names: Names): string {
  switch (dimension) {
    case 'reason':
      return REASON_WORDS[HANDOFF_REASONS.find((reason) => reason === key) ?? 'api'];
    case 'team':
      return key === null ? 'No team' : (names.teams.get(key) ?? 'Former team');
    case 'member':
      return key === null ? 'Nobody took it' : (names.members.get(key) ?? 'Former member');
    case 'channel':
      return key === null ? 'No channel' : (names.channels.get(key) ?? 'Former channel');
    case 'page':
      return key ?? 'Unknown page';
    case 'language':
      return key === null ? 'Unknown' : languageName(key);
    case 'scoreBand':
      return BAND_WORDS[SCORE_BANDS.find((band) => band === key) ?? 'cold'];
  }
}
