import { fieldText } from '../../leads/field-text';
import { LEAD_FIELDS, type LeadField } from '../../leads/types';
import { extractFields } from '../../nlu/fields/extract';
import { findReAsks } from './find-re-asks';

/** From `at` on a field held this value; null: it was emptied or declined. */
export interface FieldMoment {
  readonly field: LeadField;
  readonly value: string | null;
  readonly at: Date;
  /** The visitor's message it was told in. */
  readonly messageId: string | null;
}

export interface SpokenMessage {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
}

export interface EpisodeToExamine {
  /** Public messages of the agents, in order. */
  readonly agentMessages: readonly SpokenMessage[];
  /** What the visitor wrote meanwhile: nothing of it has been captured by the bot, which is silent. */
  readonly visitorMessages: readonly SpokenMessage[];
  /** What the lead's fields held, from whatever source. */
  readonly moments: readonly FieldMoment[];
  /** ISO 4217, for a budget named without a currency. */
  readonly currency: string;
}

/** A message that asked for a field, and since when that had been known. */
export interface ReAskFound {
  readonly messageId: string;
  readonly field: LeadField;
  readonly knownAt: Date;
  readonly knownMessageId: string | null;
}

/** What is read out of a message this surely counts as told. */
const SURE = 0.8;

/**
 * What the agents of an episode asked for although it had been captured, or told in the very episode, before they wrote
 * (design §4, context retention).
 * @returns in the order of the messages; one message may ask for several fields
 */
export function examineEpisode(episode: EpisodeToExamine): ReAskFound[] {
  const moments = [
    ...episode.moments,
    ...episode.visitorMessages.flatMap((message) => toldIn(message, episode.currency)),
  ].sort((left, right) => left.at.getTime() - right.at.getTime());
  return episode.agentMessages.flatMap(({ id, text, at }) => {
    const known = LEAD_FIELDS.flatMap((field) => {
      const latest = moments.findLast((moment) => moment.field === field && moment.at < at);
      return latest && latest.value !== null ? [{ ...latest, value: latest.value }] : [];
    });
    const asked = findReAsks(text, known);
    return known
      .filter(({ field }) => asked.includes(field))
      .map(({ field, at: knownAt, messageId }) => ({
        messageId: id,
        field,
        knownAt,
        knownMessageId: messageId,
      }));
  });
}

function toldIn({ id, text, at }: SpokenMessage, currency: string): FieldMoment[] {
  return extractFields(text)
    .captured.filter(({ confidence }) => confidence >= SURE)
    .map(({ field, value }) => ({ field, value: fieldText(value, currency), at, messageId: id }));
}
