import { leadFieldsSchema } from '../../contracts/lead-fields';
import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import { findLeadOrigin } from '../../db/queries/lead-histories';
import type { LeadRow } from '../../db/queries/thread-people';
import { findSignals, insertScoreEntry } from '../../db/repositories/lead-signals';
import { updateLead } from '../../db/repositories/leads';
import { decideHotAlert } from '../../domain/leads/hot-alert';
import { type LearnedScore, STARTING_POINT, scoreByModel } from '../../domain/leads/learned/learned-score';
import { scoreLead } from '../../domain/leads/score-lead';
import { fieldSignals } from '../../domain/leads/signals';
import { type LeadScore, SCORE_BANDS, type ScoreSignal } from '../../domain/leads/types';
import { alertHotLead } from '../alerts/alert-hot-lead';
import { makeEvent } from '../emit';
import type { OrgPolicy } from '../policy/org-policy';
import { leadModelOf } from '../scoring/active-lead-model';
import type { Work } from '../work';

export interface ScoreCause {
  /** What moved it: "message", "page view". */
  readonly words: string;
  readonly conversationId: string | null;
  /** The lead did nothing, only the scoring changed: nobody is alerted, and it was not seen just now. */
  readonly quiet?: boolean;
  /** Somebody of the team changed the lead: it was not seen either. */
  readonly byTeam?: boolean;
}

/**
 * Scores a lead anew from its stored signals and fields, keeps the contributions and one line of history when the
 * score moved, tells the team when its band changed, and raises an alert when it became hot (design §3, §7). The
 * rules make the score, or the learned model while one is switched on; the rules' score is kept beside it. Part of
 * the caller's transaction.
 */
export async function rescoreLead(
  work: Work,
  policy: OrgPolicy,
  lead: LeadRow,
  cause: ScoreCause,
): Promise<LeadScore> {
  const stored = await findSignals(work, lead.id);
  const fields = leadFieldsSchema.parse(lead.fields);
  const dealValueMinor = lead.dealValueMinor === null ? null : Number(lead.dealValueMinor);
  const signals = [...stored, ...fieldSignals(fields, dealValueMinor)];
  const ruled = scoreLead(policy.document.scoring, signals, work.now);
  const learned = await learnedScore(work, policy, lead, stored);
  const scored = learned ?? ruled;
  const hot = decideHotAlert({ armed: lead.hotAlertArmed, lastAt: lead.hotAlertAt }, scored.score, {
    hotFrom: policy.document.scoring.hotFrom,
    now: work.now,
  });
  const tells = hot.raise && cause.quiet !== true;
  await updateLead(work, lead.id, {
    score: scored.score,
    fitScore: scored.fit,
    engagementScore: scored.engagement,
    band: scored.band,
    contributions: toJson(scored),
    scoredBy: learned ? 'model' : 'rules',
    ruleScore: ruled.score,
    ruleContributions: learned ? toJson(ruled) : [],
    winProbability: learned?.probability ?? null,
    hotAlertArmed: hot.state.armed,
    ...(tells ? { hotAlertAt: work.now } : {}),
    ...(cause.quiet ? { updatedAt: lead.updatedAt } : {}),
    ...(cause.quiet || cause.byTeam ? {} : { lastSeenAt: work.now }),
  });
  await tell(work, lead, scored, cause);
  if (tells) await alertHotLead(work, lead, forAlert(scored), cause.conversationId);
  return scored;
}

/** One line of history when the score moved, a word to the team when the band changed. */
async function tell(work: Work, lead: LeadRow, scored: LeadScore, cause: ScoreCause): Promise<void> {
  const { score, band, contributions } = scored;
  const { words, conversationId } = cause;
  const delta = score - lead.score;
  if (delta !== 0) {
    await insertScoreEntry(work, {
      leadId: lead.id,
      conversationId,
      score,
      delta,
      cause: words,
      contributions,
    });
  }
  const fromBand = SCORE_BANDS.find((candidate) => candidate === lead.band) ?? 'cold';
  if (fromBand === band) return;
  const payload = { conversationId, leadId: lead.id, score, band, fromBand };
  work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'lead.scored', payload));
}

async function learnedScore(
  work: Work,
  policy: OrgPolicy,
  lead: LeadRow,
  signals: readonly ScoreSignal[],
): Promise<LearnedScore | null> {
  const model = await leadModelOf(work, policy.org.leadModelId);
  if (!model) return null;
  const { createdAt } = lead;
  const fields = leadFieldsSchema.parse(lead.fields);
  const past = { createdAt, fields, signals, ...(await findLeadOrigin(work, lead.id)) };
  const { timeZone } = policy.org;
  return scoreByModel(model, past, work.now, { timeZone, policy: policy.document.scoring });
}

const toJson = ({ contributions }: LeadScore) => contributions.map((contribution) => ({ ...contribution }));

/** Where everybody starts is no reason why this lead is hot. */
function forAlert(scored: LeadScore): LeadScore {
  return { ...scored, contributions: scored.contributions.filter(({ ruleId }) => ruleId !== STARTING_POINT) };
}
