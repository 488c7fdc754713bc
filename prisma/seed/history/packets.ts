import { afterHumanStretch } from '../../../src/domain/bot/after-human-stretch';
import { buildAddendum } from '../../../src/domain/bot/packet/build-addendum';
import {
  buildContextPacket,
  type EarlierEpisode,
  isPacketComplete,
} from '../../../src/domain/bot/packet/build-context-packet';
import { humanStretchMarker } from '../../../src/domain/bot/packet/human-stretch-marker';
import { messageLanguage } from '../../../src/domain/policy/waiting-words';
import type { Episode } from './episode';
import type { Story } from './story';
import type { Talk } from './talk';
import { versionAt } from './world';

const EPISODES_KEPT = 10;

/** The context packet of the episode that has just been opened. */
export function storePacket(talk: Talk): void {
  const { world, story, open: episode } = talk;
  if (!episode) return;
  const { org } = world;
  const { triggerName, whyNow, decisionId, state } = episode;
  const document = buildContextPacket({
    reason: state.reason,
    messages: talk.transcript,
    state: talk.botState,
    fields: story.lead.fields,
    currency: org.currency,
    score: story.lead.score,
    scoreHistory: story.scoreHistory,
    decision:
      decisionId === null
        ? null
        : { id: decisionId, policyVersion: versionAt(org, world.now).version, triggerName, whyNow },
    journey: story.pageViews,
    earlierEpisodes: earlierEpisodes(story, state.id),
    language: messageLanguage(talk.language),
    voice: org.voice,
    index: org.index,
  });
  episode.packet = { id: world.id(), document, addendum: null };
}

/** A transferred conversation takes its context along, as a packet of its own with this id. */
export function copyPacket(id: string, from: Episode, to: Episode): void {
  if (from.packet) to.packet = { id, document: from.packet.document, addendum: null };
}

/** Acceptance appends what came since the request. */
export function completePacket(talk: Talk): void {
  const { story, world, open: episode } = talk;
  if (!episode?.packet) return;
  const { document } = episode.packet;
  episode.packetComplete = isPacketComplete(document);
  if (episode.packet.addendum !== null) return;
  episode.packet.addendum = buildAddendum({
    packet: document,
    messagesSince: talk.transcript.filter(({ seq }) => seq > document.transcript.toSeq),
    fields: story.lead.fields,
    currency: world.org.currency,
    score: story.lead.score.score,
    journeySince: story.pageViews.filter(({ at }) => at > episode.state.requestedAt),
  });
}

/** After a return: the private marker, the bot's memory without stale questions, the trigger's cooldown. */
export function rememberHumanStretch(talk: Talk, episode: Episode, agentName: string, note: string): void {
  const { world } = talk;
  const since = episode.state.acceptedAt ?? episode.state.requestedAt;
  const text = humanStretchMarker({
    messages: talk.transcript.filter(({ at }) => at >= since),
    agentName,
    note,
  });
  talk.say({ kind: 'system', name: 'Baton', text, private: true, meta: { template: 'humanStretch' } });
  talk.botState = afterHumanStretch(talk.botState);
  if (episode.triggerId === null) return;
  talk.triggersFiredAt = { ...talk.triggersFiredAt, [episode.triggerId]: world.now.toISOString() };
}

function earlierEpisodes(story: Story, exceptId: string): EarlierEpisode[] {
  return story.talks
    .flatMap(({ episodes }) => episodes)
    .filter(({ state }) => state.id !== exceptId)
    .toSorted((a, b) => b.state.requestedAt.getTime() - a.state.requestedAt.getTime())
    .slice(0, EPISODES_KEPT)
    .map(({ state, outcomeNote }) => ({
      id: state.id,
      reason: state.reason,
      status: state.status,
      outcome: state.outcome,
      agentName: story.world.agent(state.ownerMemberId)?.name ?? null,
      requestedAt: state.requestedAt,
      endedAt: state.endedAt,
      note: outcomeNote,
    }));
}
