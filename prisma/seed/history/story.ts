import type { Prisma } from '../../../src/db/generated/client';
import { fieldValue, type LeadFields } from '../../../src/domain/leads/field-entry';
import { scoreLead } from '../../../src/domain/leads/score-lead';
import { fieldSignals } from '../../../src/domain/leads/signals';
import type { LeadScore, LeadStage, ScoreSignal } from '../../../src/domain/leads/types';
import type { Persona } from '../content/personas/persona';
import type { Identity } from './identity';
import { noRows, toJson } from './rows';
import type { Talk } from './talk';
import type { HistoryChannel, World } from './world';

const NO_SCORE: LeadScore = { score: 0, fit: 0, engagement: 0, band: 'cold', contributions: [] };

/** One visitor from the first page view on: lead, score, conversations, everything that is stored of them. */
export class Story {
  readonly rows = noRows();
  readonly talks: Talk[] = [];
  readonly visitorId: string;
  readonly language: string;
  readonly lead: {
    readonly id: string;
    readonly createdAt: Date;
    fields: LeadFields;
    stage: LeadStage;
    dealValueMinor: number | null;
    isCustomer: boolean;
    score: LeadScore;
    updatedAt: Date;
  };
  readonly pageViews: { readonly url: string; readonly title: string | null; readonly at: Date }[] = [];
  readonly scoreHistory: { readonly at: Date; readonly score: number }[] = [];
  lastSeenAt: Date;
  comesBackOnce = true;
  readonly #signals: ScoreSignal[] = [];

  constructor(
    readonly world: World,
    readonly persona: Persona,
    readonly identity: Identity,
    readonly channel: HistoryChannel,
    /** Came in the last hour: still with the bot at the end. */
    readonly isFresh = false,
  ) {
    this.visitorId = world.id();
    this.language = persona.language;
    this.lastSeenAt = world.now;
    this.lead = {
      id: world.id(),
      createdAt: world.now,
      fields: {},
      stage: 'new',
      dealValueMinor: null,
      isCustomer: false,
      score: NO_SCORE,
      updatedAt: world.now,
    };
  }

  get name(): string | null {
    return fieldValue(this.lead.fields, 'name');
  }

  addSignals(
    signals: readonly ScoreSignal[],
    source: { readonly conversationId: string | null; readonly url?: string; readonly title?: string },
  ): void {
    const { conversationId, url = null, title = null } = source;
    for (const { kind, key, amount, at } of signals) {
      this.#signals.push({ kind, key, amount, at });
      if (kind === 'page_view') this.pageViews.push({ url: url ?? key, title, at });
      this.rows.signals.push({
        id: this.world.id(),
        orgId: this.world.org.id,
        leadId: this.lead.id,
        visitorId: this.visitorId,
        conversationId,
        kind,
        key,
        amount,
        at,
        url,
        title,
      });
    }
  }

  /** Scores the lead anew; one line of history when the score moved. */
  rescore(cause: string, conversationId: string | null): void {
    const { world, lead } = this;
    const signals = [...this.#signals, ...fieldSignals(lead.fields, lead.dealValueMinor)];
    const before = lead.score.score;
    lead.score = scoreLead(world.org.policy.scoring, signals, world.now);
    lead.updatedAt = world.now;
    const { score, contributions } = lead.score;
    if (score === before) return;
    this.scoreHistory.push({ at: world.now, score });
    this.rows.scores.push({
      id: world.id(),
      orgId: world.org.id,
      leadId: lead.id,
      conversationId,
      score,
      delta: score - before,
      cause,
      contributions: toJson(contributions),
      at: world.now,
    });
  }

  /** The score the lead had at a moment. */
  scoreAt(at: Date): number {
    return this.scoreHistory.findLast((entry) => entry.at <= at)?.score ?? 0;
  }

  moveStage(to: LeadStage, dealValueMinor: number | null, memberId: string | null): void {
    const { world, lead } = this;
    const from = lead.stage;
    lead.dealValueMinor = dealValueMinor ?? lead.dealValueMinor;
    lead.isCustomer ||= to === 'won';
    lead.updatedAt = world.now;
    if (to === from) return;
    lead.stage = to;
    this.rows.stageChanges.push({
      id: world.id(),
      orgId: world.org.id,
      leadId: lead.id,
      fromStage: from,
      toStage: to,
      dealValueMinor: lead.dealValueMinor === null ? null : BigInt(lead.dealValueMinor),
      memberId,
      at: world.now,
    });
  }

  leadRow(): Prisma.LeadCreateManyInput {
    const { lead } = this;
    const { score } = lead;
    return {
      id: lead.id,
      orgId: this.world.org.id,
      name: this.name,
      email: fieldValue(lead.fields, 'email'),
      phone: fieldValue(lead.fields, 'phone'),
      company: fieldValue(lead.fields, 'company'),
      fields: toJson(lead.fields),
      stage: lead.stage,
      dealValueMinor: lead.dealValueMinor === null ? null : BigInt(lead.dealValueMinor),
      currency: this.world.org.currency,
      score: score.score,
      fitScore: score.fit,
      engagementScore: score.engagement,
      band: score.band,
      contributions: toJson(score.contributions),
      ruleScore: score.score,
      hotAlertArmed: score.band !== 'hot',
      isCustomer: lead.isCustomer,
      lastSeenAt: this.lastSeenAt,
      // Whoever moved the lead last looks after it.
      ownerMemberId: this.rows.stageChanges.at(-1)?.memberId ?? null,
      isDemo: true,
      createdAt: lead.createdAt,
      updatedAt: lead.updatedAt,
    };
  }

  visitorRow(): Prisma.VisitorCreateManyInput {
    return {
      id: this.visitorId,
      orgId: this.world.org.id,
      channelId: this.channel.id,
      leadId: this.lead.id,
      language: this.language,
      timeZone: this.world.org.timeZone,
      lastSeenAt: this.lastSeenAt,
      createdAt: this.lead.createdAt,
    };
  }
}
