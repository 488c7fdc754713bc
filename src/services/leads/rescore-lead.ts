import { leadFieldsSchema } from '../../contracts/lead-fields';
import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import type { LeadRow } from '../../db/queries/thread-people';
import { findSignals, insertScoreEntry } from '../../db/repositories/lead-signals';
import { updateLead } from '../../db/repositories/leads';
import { scoreLead } from '../../domain/leads/score-lead';
import { fieldSignals } from '../../domain/leads/signals';
import { type LeadScore, SCORE_BANDS } from '../../domain/leads/types';
import { alertHotLead } from '../alerts/alert-hot-lead';
import { makeEvent } from '../emit';
import type { OrgPolicy } from '../policy/org-policy';
import type { Work } from '../work';

/**
 * Scores a lead anew from its stored signals and fields, keeps the contributions and one line of history when the
 * score moved, and tells the team when its band changed (design §3, §7). Part of the caller's transaction.
 * @param cause what moved it, in words: "message", "page view"
 */
export async function rescoreLead(
  work: Work,
  policy: OrgPolicy,
  lead: LeadRow,
  cause: { readonly words: string; readonly conversationId: string | null },
): Promise<LeadScore> {
  const fields = leadFieldsSchema.parse(lead.fields);
  const dealValueMinor = lead.dealValueMinor === null ? null : Number(lead.dealValueMinor);
  const signals = [...(await findSignals(work, lead.id)), ...fieldSignals(fields, dealValueMinor)];
  const scored = scoreLead(policy.document.scoring, signals, work.now);
  await updateLead(work, lead.id, {
    score: scored.score,
    fitScore: scored.fit,
    engagementScore: scored.engagement,
    band: scored.band,
    contributions: scored.contributions.map((contribution) => ({ ...contribution })),
  });
  const delta = scored.score - lead.score;
  if (delta !== 0) {
    const { score, contributions } = scored;
    const { words, conversationId } = cause;
    await insertScoreEntry(work, {
      leadId: lead.id,
      conversationId,
      score,
      delta,
      cause: words,
      contributions,
    });
  }
  const fromBand = SCORE_BANDS.find((band) => band === lead.band) ?? 'cold';
  if (fromBand !== scored.band) {
    const { score, band } = scored;
    const payload = { conversationId: cause.conversationId, leadId: lead.id, score, band, fromBand };
    work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'lead.scored', payload));
    if (band === 'hot') await alertHotLead(work, lead, scored, cause.conversationId);
  }
  return scored;
}
