import type { TimelineEntry } from '../../../contracts/api/lead-timeline';
import { moneyInWords } from '../../../domain/policy/fact-words';
import { REASON_WORDS } from '../../../domain/policy/policy-words';
import { FIELD_WORDS, STAGE_WORDS } from '../../shared/leads/lead-words';
import { labelOf } from '../../shared/text/label-of';
import { pagePath } from '../detail/page-path';

interface EntryWords {
  readonly title: string;
  readonly detail: string | null;
  readonly href: string | null;
}

const AUTHORS = { visitor: 'They wrote', bot: 'The bot wrote', agent: 'An agent wrote', system: 'Note' };

/** An outcome of resolving, as it is stored: `meeting_booked` is "meeting booked". */
const plain = (word: string) => word.replaceAll('_', ' ');

/** One entry of the timeline as people read it. @param currency of the lead's deal */
export function entryWords(entry: TimelineEntry, currency: string): EntryWords {
  switch (entry.kind) {
    case 'visit':
      return {
        title: `Visited ${entry.title ?? pagePath(entry.url)}`,
        detail: entry.title ? pagePath(entry.url) : null,
        href: null,
      };
    case 'message':
      return {
        title: messageTitle(entry),
        detail: entry.text || 'Withdrawn',
        href: `/inbox?view=all&c=${entry.conversationId}&m=${entry.id}`,
      };
    case 'score':
      return {
        title: `Score ${entry.delta > 0 ? 'rose' : 'fell'} to ${entry.score}`,
        detail: `${entry.delta > 0 ? '+' : '−'}${Math.abs(entry.delta)} by ${entry.cause}`,
        href: entry.conversationId ? `/inbox?view=all&c=${entry.conversationId}` : null,
      };
    case 'handoff':
      return { ...handoffWords(entry), href: `/inbox?view=all&c=${entry.conversationId}` };
    case 'deal':
      return {
        title: `${STAGE_WORDS[entry.from]} → ${STAGE_WORDS[entry.to]}`,
        detail: entry.dealValueMinor === null ? null : moneyInWords(entry.dealValueMinor, currency),
        href: null,
      };
    case 'edit':
      return { ...editWords(entry), href: null };
  }
}

function messageTitle({ author, by, private: isNote }: Extract<TimelineEntry, { kind: 'message' }>): string {
  if (isNote) return `${by} left a note`;
  return author === 'agent' ? `${by} wrote` : AUTHORS[author];
}

function handoffWords({ status, reason, outcome, by }: Extract<TimelineEntry, { kind: 'handoff' }>) {
  const why = labelOf(REASON_WORDS, reason);
  switch (status) {
    case 'queued':
      return { title: 'A person was asked for', detail: why };
    case 'accepted':
      return { title: `${by ?? 'Somebody'} took the conversation`, detail: why };
    case 'engaged':
      return { title: `${by ?? 'A person'} answered`, detail: null };
    case 'resolved':
      return { title: 'Handoff resolved', detail: outcome ? plain(outcome) : null };
    default:
      return { title: `Handoff ${plain(status)}`, detail: why };
  }
}

function editWords({ field, value, fileName }: Extract<TimelineEntry, { kind: 'edit' }>) {
  if (field === 'import') return { title: 'Imported', detail: value };
  if (field === 'merged') return { title: 'Merged with another lead', detail: value };
  const label =
    field === 'owner' ? 'Owner' : field === 'dealValue' ? 'Deal value' : labelOf(FIELD_WORDS, field);
  const from = fileName ? ` (from ${fileName})` : '';
  return { title: `${label} ${value === null ? 'emptied' : 'set'}${from}`, detail: valueWords(field, value) };
}

/** A deal value is kept as minor units with their currency: "1250000 EUR". */
function valueWords(field: string, value: string | null): string | null {
  const [minor, currency] = value?.split(' ') ?? [];
  if (field === 'dealValue' && minor && currency) return moneyInWords(Number(minor), currency);
  return value?.startsWith('{') ? null : value;
}
