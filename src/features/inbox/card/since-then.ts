import type { HandoffDetail } from '../../../contracts/api/handoff';
import { FIELD_WORDS } from '../../shared/leads/lead-words';

/** What came between the request and the acceptance: "2 messages, e-mail jane@globex.com, score 61 (+9), 1 page". */
export function sinceThenWords({
  packet,
  addendum,
}: Pick<HandoffDetail, 'packet' | 'addendum'>): string | null {
  if (!packet || !addendum) return null;
  const { messageCount, fields, journey } = addendum;
  const rise = addendum.score - packet.score.score;
  const parts = [
    counted(messageCount, 'message'),
    ...fields.map(({ field, value }) => `${FIELD_WORDS[field].toLowerCase()} ${value ?? 'declined'}`),
    rise === 0 ? null : `score ${addendum.score} (${rise > 0 ? '+' : '−'}${Math.abs(rise)})`,
    counted(journey.length, 'page'),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `${parts.join(', ')}.`;
}

function counted(count: number, what: string): string | null {
  if (count === 0) return null;
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
