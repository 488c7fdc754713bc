import { SCORE_SIGNALS, type ScoreContribution, type ScoreSignal } from '../../domain/leads/types';
import type { Tenant } from '../tenant';

export interface SignalSource {
  readonly leadId: string;
  readonly visitorId: string;
  readonly conversationId: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
}

export async function insertSignals(
  tenant: Tenant,
  source: SignalSource,
  signals: readonly ScoreSignal[],
): Promise<void> {
  if (signals.length === 0) return;
  const { leadId, visitorId, conversationId, url = null, title = null, properties = {} } = source;
  await tenant.client.leadSignal.createMany({
    data: signals.map(({ kind, key, amount, at }) => ({
      orgId: tenant.orgId,
      leadId,
      visitorId,
      conversationId,
      kind,
      key,
      amount,
      at,
      url,
      title,
      properties: { ...properties },
    })),
  });
}

/** No rule counts more of one kind; older ones have faded anyway. */
const SIGNALS_READ = 500;

/** The newest signals of a lead, for scoring. */
export async function findSignals(tenant: Tenant, leadId: string): Promise<ScoreSignal[]> {
  const rows = await tenant.client.leadSignal.findMany({
    where: { orgId: tenant.orgId, leadId },
    orderBy: { at: 'desc' },
    take: SIGNALS_READ,
    select: { kind: true, key: true, amount: true, at: true },
  });
  return rows.flatMap(({ kind, ...row }) => {
    const known = SCORE_SIGNALS.find((candidate) => candidate === kind);
    return known ? [{ ...row, kind: known }] : [];
  });
}

export interface JourneyStep {
  readonly url: string;
  readonly title: string | null;
  readonly at: Date;
}

/** Pages a lead has seen, oldest first, at most the latest hundred. */
export async function findJourney(tenant: Tenant, leadId: string): Promise<JourneyStep[]> {
  const rows = await tenant.client.leadSignal.findMany({
    where: { orgId: tenant.orgId, leadId, kind: 'page_view' },
    orderBy: { at: 'desc' },
    take: 100,
    select: { url: true, key: true, title: true, at: true },
  });
  return rows.reverse().map(({ url, key, title, at }) => ({ url: url ?? key, title, at }));
}

export interface ScoreEntry {
  readonly leadId: string;
  readonly conversationId: string | null;
  readonly score: number;
  readonly delta: number;
  /** What moved it: "message", "page view". */
  readonly cause: string;
  readonly contributions: readonly ScoreContribution[];
}

/** Appends to a lead's score history. */
export async function insertScoreEntry(tenant: Tenant, entry: ScoreEntry): Promise<void> {
  await tenant.client.leadScoreEntry.create({
    data: {
      ...entry,
      contributions: entry.contributions.map((contribution) => ({ ...contribution })),
      orgId: tenant.orgId,
      at: tenant.now,
    },
  });
}

export interface ScoreHistoryPoint {
  readonly at: Date;
  readonly score: number;
  readonly delta: number;
  readonly cause: string;
}

/** A lead's score history, oldest first, at most the latest hundred changes. */
export async function findScoreHistory(tenant: Tenant, leadId: string): Promise<ScoreHistoryPoint[]> {
  const rows = await tenant.client.leadScoreEntry.findMany({
    where: { orgId: tenant.orgId, leadId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { at: true, score: true, delta: true, cause: true },
  });
  return rows.reverse();
}

/** The score a lead had at a moment; 0 before its first entry. */
export async function findScoreAt(tenant: Tenant, leadId: string, at: Date): Promise<number> {
  const row = await tenant.client.leadScoreEntry.findFirst({
    where: { orgId: tenant.orgId, leadId, at: { lte: at } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { score: true },
  });
  return row?.score ?? 0;
}
