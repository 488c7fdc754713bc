import { z } from 'zod';
import { contributionSchema } from '../../contracts/api/handoff';
import { parseBotState } from '../../contracts/bot-state';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import { findKnowledgeStamps } from '../../db/queries/knowledge';
import { findEarlierEpisodes, findTranscript } from '../../db/queries/packet-material';
import { findLead } from '../../db/queries/thread-people';
import { findJourney, findScoreHistory } from '../../db/repositories/lead-signals';
import { insertPacket } from '../../db/repositories/packets';
import { buildContextPacket, type ContextPacketInput } from '../../domain/bot/packet/build-context-packet';
import { HANDOFF_REASONS } from '../../domain/handoff/types';
import { SCORE_BANDS } from '../../domain/leads/types';
import { messageLanguage } from '../../domain/policy/waiting-words';
import { knowledgeIndexOf } from '../knowledge/knowledge-index';
import type { OrgPolicy } from '../policy/org-policy';
import type { Thread } from '../thread/thread';

/** Makes the context packet of the episode that has just been opened; it never changes after that (design §1). */
export async function storePacket(thread: Thread, policy: OrgPolicy): Promise<void> {
  const { work, handoff, conversation } = thread;
  if (!handoff) return;
  const lead = await findLead(work, conversation.leadId);
  if (!lead) throw new Error(`lead ${conversation.leadId} is missing`);
  const stamps = await findKnowledgeStamps(work);
  const packet = buildContextPacket({
    reason: HANDOFF_REASONS.find((reason) => reason === handoff.reason) ?? 'api',
    messages: await transcriptOf(thread),
    state: parseBotState(thread.changes.botState ?? conversation.botState),
    fields: leadFieldsSchema.parse(lead.fields),
    currency: lead.currency,
    score: {
      score: lead.score,
      fit: lead.fitScore,
      engagement: lead.engagementScore,
      band: SCORE_BANDS.find((band) => band === lead.band) ?? 'cold',
      contributions: z.array(contributionSchema).parse(lead.contributions),
    },
    scoreHistory: await findScoreHistory(work, lead.id),
    decision:
      handoff.decisionId === null
        ? null
        : {
            id: handoff.decisionId,
            policyVersion: policy.policyVersion,
            triggerName: handoff.triggerName,
            whyNow: handoff.whyNow,
          },
    journey: await findJourney(work, lead.id),
    earlierEpisodes: await findEarlierEpisodes(work, lead.id, handoff.id),
    language: messageLanguage(thread.language),
    voice: policy.voice,
    index: await knowledgeIndexOf(work, stamps.articles),
  });
  await insertPacket(work, handoff.id, packet);
}

/** What is stored, and what this transaction is about to add. */
async function transcriptOf(thread: Thread): Promise<ContextPacketInput['messages']> {
  const stored = await findTranscript(thread.work, thread.conversation.id, 0);
  const added = thread.messages.flatMap(({ seq }) => (seq === null ? [] : [{ seq }]));
  return [...stored, ...added];
}
