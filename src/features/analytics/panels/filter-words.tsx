import { REASON_WORDS } from '../../../domain/handoff/describe-event';
import { BAND_WORDS } from '../../shared/leads/lead-words';
import { languageName } from '../../shared/text/language-name';
import { type Filters, RANGE_WORDS } from '../state/filters';
import type { Names } from '../state/use-report';

/** On paper, where there are no controls: what the figures are narrowed to. */
export function FilterWords({ filters, names }: { filters: Filters; names: Names }) {
  const range =
    filters.range === 'custom'
      ? `${filters.from ?? '…'} to ${filters.to ?? 'today'}`
      : RANGE_WORDS[filters.range];
  const parts = [
    range,
    filters.reason && REASON_WORDS[filters.reason],
    filters.team && (names.teams.get(filters.team) ?? 'Former team'),
    filters.member && (names.members.get(filters.member) ?? 'Former member'),
    filters.channel && (names.channels.get(filters.channel) ?? 'Former channel'),
    filters.page,
    filters.language && languageName(filters.language),
    filters.scoreBand && BAND_WORDS[filters.scoreBand],
  ];
  return <p className="hidden pb-3 text-sm text-muted print:block">{parts.filter(Boolean).join(' · ')}</p>;
}
