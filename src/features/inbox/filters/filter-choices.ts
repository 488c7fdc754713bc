import { useQuery } from '@tanstack/react-query';
import type { FilterChoices, InboxFilter, InboxFilterKey } from '../../../contracts/api/inbox-filter';
import { getFilterChoices } from '../../../contracts/operations/inbox-list';
import { REASON_WORDS } from '../../../domain/handoff/describe-event';
import { CONVERSATION_STATUSES, HANDOFF_REASONS } from '../../../domain/handoff/types';
import { SCORE_BANDS } from '../../../domain/leads/types';
import { STATUS_WORDS } from '../../shared/conversations/status-words';
import { BAND_WORDS } from '../../shared/leads/lead-words';
import { useTeamApi } from '../../shared/team/team-context';
import { languageName } from '../../shared/text/language-name';

const FRESH_MS = 60_000;

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface FilterPart {
  readonly key: InboxFilterKey;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** What the organisation has to filter by; asked for only where filters are shown. */
export function useFilterChoices(): FilterChoices | undefined {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['inbox-filter-choices'],
    queryFn: ({ signal }) => api.call(getFilterChoices, { signal }),
    staleTime: FRESH_MS,
  }).data;
}

const named = (items: readonly { readonly id: string; readonly name: string }[] = []) =>
  items.map(({ id, name }) => ({ value: id, label: name }));

const worded = <V extends string>(values: readonly V[], words: Readonly<Record<V, string>>) =>
  values.map((value) => ({ value, label: words[value] }));

/** Everything a list can be narrowed by but its days; parts that the organisation has nothing for are left out. */
export function filterParts(choices: FilterChoices | undefined): readonly FilterPart[] {
  const owners = [
    { value: 'me', label: 'Me' },
    { value: 'nobody', label: 'Nobody' },
    ...named(choices?.members),
  ];
  const languages = (choices?.languages ?? []).map((code) => ({ value: code, label: languageName(code) }));
  const parts: FilterPart[] = [
    { key: 'status', label: 'Status', choices: worded(CONVERSATION_STATUSES, STATUS_WORDS) },
    { key: 'owner', label: 'Owner', choices: owners },
    { key: 'team', label: 'Team', choices: named(choices?.teams) },
    { key: 'channel', label: 'Channel', choices: named(choices?.channels) },
    { key: 'tag', label: 'Tag', choices: named(choices?.tags) },
    { key: 'reason', label: 'Reason', choices: worded(HANDOFF_REASONS, REASON_WORDS) },
    { key: 'band', label: 'Score', choices: worded(SCORE_BANDS, BAND_WORDS) },
    { key: 'language', label: 'Language', choices: languages },
  ];
  return parts.filter((part) => part.choices.length > 0);
}

/** A filter in words: "Score: Hot", "From 3 Mar 2026". */
export function filterWords(filter: InboxFilter, choices: FilterChoices | undefined) {
  const words = filterParts(choices).flatMap(({ key, label, choices: of }) => {
    const value = filter[key];
    if (value === undefined) return [];
    return [{ key, words: `${label}: ${of.find((one) => one.value === value)?.label ?? '…'}` }];
  });
  const days = (['from', 'to'] as const).flatMap((key) => {
    const value = filter[key];
    return value ? [{ key, words: `${key === 'from' ? 'From' : 'To'} ${dayWords(value)}` }] : [];
  });
  return [...words, ...days];
}

/** A day is the organisation's, whatever zone the browser is in. */
const dayWords = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
