import { Client } from 'pg';
import { type CopyIn, copyInto } from '../support/copy-in';
import { type Chance, createChance } from './chance';
import { type MadeHandoff, makeHandoffs } from './course';
import { someMoment } from './when';

export interface HistoryOrg {
  readonly orgId: string;
  readonly channelIds: readonly string[];
  readonly teamIds: readonly string[];
  /** Twenty of them. */
  readonly memberIds: readonly string[];
}

export interface HistorySize {
  readonly conversations: number;
  readonly messagesEach: number;
  readonly days: number;
  readonly seed: number;
}

const PAGES = [
  '/pricing',
  '/',
  '/product',
  '/docs',
  '/integrations',
  '/security',
  '/blog',
  '/contact',
  '/about',
];
const WORDS = [
  'How much is the Growth plan for thirty people?',
  'Is there an integration with our CRM, and who sets it up?',
  'We have to decide by the end of the quarter.',
  'Thank you, that helps. Could I speak to somebody?',
  'Of course. May I ask how large your team is?',
];

const COLUMNS = {
  lead: ['id', 'orgId', 'name', 'band', 'score', 'stage'],
  visitor: ['id', 'orgId', 'channelId', 'leadId'],
  conversation: [
    'id',
    'orgId',
    'channelId',
    'visitorId',
    'leadId',
    'status',
    'language',
    'page',
    'firstVisitorMessageAt',
    'lastMessageAt',
    'lastSeq',
    'lastTeamSeq',
    'createdAt',
  ],
  handoff: [
    'id',
    'orgId',
    'conversationId',
    'previousHandoffId',
    'status',
    'reason',
    'teamId',
    'ownerMemberId',
    'requestedAt',
    'waitingSince',
    'visitorWaitSince',
    'acceptedAt',
    'engagedAt',
    'endedAt',
    'endedBy',
    'outcome',
    'lastSpeaker',
    'reopenedAt',
    'packetOpenedAt',
    'packetComplete',
    'reAsks',
  ],
  handoff_event: [
    'id',
    'orgId',
    'handoffId',
    'conversationId',
    'teamSeq',
    'kind',
    'fromStatus',
    'toStatus',
    'actorKind',
    'at',
  ],
  csat_rating: ['id', 'orgId', 'conversationId', 'handoffId', 'rating', 'createdAt'],
  handoff_feedback: [
    'id',
    'orgId',
    'handoffId',
    'memberId',
    'rightTime',
    'rightReason',
    'enoughContext',
    'createdAt',
  ],
  lead_stage_change: ['id', 'orgId', 'leadId', 'fromStage', 'toStage', 'at'],
  message: [
    'id',
    'orgId',
    'conversationId',
    'seq',
    'teamSeq',
    'changeSeq',
    'changeTeamSeq',
    'authorKind',
    'authorName',
    'text',
    'authorKey',
    'createdAt',
  ],
} as const;
type Table = keyof typeof COLUMNS;

/** Rows between two looks at whether the database keeps up. */
const BETWEEN_LOOKS = 500;

/**
 * A year of an organisation, by `COPY`. Its figures are dirty to nobody: aggregates are to be rebuilt. The index of words in
 * messages is left out, it would take longer than everything else.
 */
export async function fillHistory(databaseUrl: string, org: HistoryOrg, size: HistorySize): Promise<void> {
  const tables = new Map<Table, CopyIn>();
  for (const [table, columns] of Object.entries(COLUMNS)) {
    tables.set(table as Table, await copyInto(databaseUrl, table, columns));
  }
  const writer = new Writer(org, size, (table, row) => tables.get(table)?.add(row));
  for (let index = 0; index < size.conversations; index++) {
    writer.conversation();
    if (index % BETWEEN_LOOKS === 0) for (const copy of tables.values()) await copy.room();
  }
  for (const copy of tables.values()) await copy.close();
}

/** Before the first history: without this index. After the last: statistics, as autovacuum makes them in time. */
export async function prepareForHistories(databaseUrl: string): Promise<void> {
  await run(databaseUrl, ['drop index if exists message_words']);
}
export async function settleHistories(databaseUrl: string): Promise<void> {
  await run(databaseUrl, [`vacuum analyze ${Object.keys(COLUMNS).join(', ')}`]);
}

async function run(databaseUrl: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

type Row = Parameters<CopyIn['add']>[0];

class Writer {
  readonly #chance: Chance;
  readonly #now = Date.now();
  readonly #recentLeads: string[] = [];
  #made = 0;

  constructor(
    private readonly org: HistoryOrg,
    private readonly size: HistorySize,
    private readonly write: (table: Table, row: Row) => void,
  ) {
    this.#chance = createChance(size.seed);
  }

  conversation(): void {
    const chance = this.#chance;
    const openedAt = someMoment(chance, this.#now, this.size.days);
    const wrote = chance.is(0.92);
    const firstAt = wrote ? openedAt + Math.round(chance.logNormal(25, 0.8) * 1000) : null;
    const conversationId = this.#id();
    const leadId = this.#lead();
    const visitorId = this.#id();
    const channelId = chance.zipf(this.org.channelIds);
    const isSeen = firstAt !== null && firstAt <= this.#now;
    const handoffs =
      isSeen && chance.is(0.36)
        ? makeHandoffs(chance, firstAt + Math.round(chance.logNormal(150, 1) * 1000), this.#now)
        : [];
    this.write('visitor', [visitorId, this.org.orgId, channelId, leadId]);
    const seq = isSeen ? this.size.messagesEach : 0;
    this.write('conversation', [
      conversationId,
      this.org.orgId,
      channelId,
      visitorId,
      leadId,
      'closed',
      chance.weighted([
        ['en', 70],
        ['de', 20],
        ['fr', 10],
      ] as const),
      chance.zipf(PAGES),
      isSeen ? new Date(firstAt) : null,
      new Date(firstAt ?? openedAt),
      seq,
      seq,
      new Date(openedAt),
    ]);
    this.#messages(conversationId, firstAt ?? openedAt, seq);
    this.#handoffs(conversationId, handoffs);
    const engaged = handoffs.findLast(({ engagedAt }) => engagedAt !== null)?.engagedAt ?? null;
    if (isSeen && chance.is(engaged === null ? 0.006 : 0.06)) {
      const wonAt = (engaged ?? firstAt) + Math.round(chance.exponential(6 * 86_400_000));
      if (wonAt <= this.#now) {
        this.write('lead_stage_change', [
          this.#id(),
          this.org.orgId,
          leadId,
          'qualified',
          'won',
          new Date(wonAt),
        ]);
      }
    }
  }

  /** Every eighth conversation is of somebody who was here before. */
  #lead(): string {
    const known = this.#recentLeads[Math.floor(this.#chance.next() * this.#recentLeads.length)];
    if (known !== undefined && this.#chance.is(0.125)) return known;
    const leadId = this.#id();
    const band = this.#chance.weighted([
      ['cold', 50],
      ['warm', 35],
      ['hot', 15],
    ] as const);
    this.write('lead', [leadId, this.org.orgId, `Visitor ${this.#made}`, band, this.#made % 100, 'engaged']);
    this.#recentLeads[this.#made % 5_000] = leadId;
    return leadId;
  }

  #messages(conversationId: string, from: number, many: number): void {
    for (let seq = 1; seq <= many; seq++) {
      const isVisitor = seq % 2 === 1;
      const at = new Date(from + (seq - 1) * 20_000);
      const [kind, name] = isVisitor ? ['visitor', 'Visitor'] : ['bot', 'Bot'];
      const text = WORDS[(seq + this.#made) % WORDS.length] ?? '';
      this.write('message', [
        this.#id(),
        this.org.orgId,
        conversationId,
        seq,
        seq,
        seq,
        seq,
        kind ?? '',
        name ?? '',
        text,
        kind ?? '',
        at,
      ]);
    }
  }

  #handoffs(conversationId: string, handoffs: readonly MadeHandoff[]): void {
    let previous: string | null = null;
    let waitSince: number | null = null;
    for (const made of handoffs) {
      const id = this.#id();
      this.#handoff(id, conversationId, made, previous, waitSince ?? made.requestedAt);
      previous = id;
      waitSince = made.isContinued ? (waitSince ?? made.requestedAt) : null;
    }
  }

  #handoff(
    id: string,
    conversationId: string,
    made: MadeHandoff,
    previous: string | null,
    since: number,
  ): void {
    const chance = this.#chance;
    const { orgId, teamIds, memberIds } = this.org;
    const date = (at: number | null) => (at === null ? null : new Date(at));
    const memberId = made.member === null ? null : (memberIds[made.member] ?? null);
    this.write('handoff', [
      id,
      orgId,
      conversationId,
      previous,
      made.status,
      made.reason,
      teamIds[made.team] ?? null,
      memberId,
      date(made.requestedAt),
      date(made.requestedAt),
      date(since),
      date(made.acceptedAt),
      date(made.engagedAt),
      date(made.endedAt),
      made.endedBy,
      made.outcome,
      made.endedAt === null ? null : chance.is(0.8) ? 'agent' : 'visitor',
      date(made.reopenedAt),
      made.engagedAt !== null && chance.is(0.7) ? date(made.acceptedAt) : null,
      made.acceptedAt === null ? null : chance.is(0.9),
      made.engagedAt === null ? null : chance.is(0.08) ? 1 : 0,
    ]);
    if (made.lostAt !== null) {
      this.write('handoff_event', [
        this.#id(),
        orgId,
        id,
        conversationId,
        1,
        'lost',
        'engaged',
        'queued',
        'system',
        date(made.lostAt),
      ]);
    }
    if (made.rating !== null) {
      const { stars, at } = made.rating;
      this.write('csat_rating', [this.#id(), orgId, conversationId, id, stars, new Date(at)]);
    }
    if (made.feedbackAt !== null && memberId !== null) {
      const rightTime = chance.weighted([
        ['on_time', 75],
        ['early', 15],
        ['late', 10],
      ] as const);
      const feedback = [rightTime, chance.is(0.85), chance.is(0.8)] as const;
      this.write('handoff_feedback', [
        this.#id(),
        orgId,
        id,
        memberId,
        ...feedback,
        new Date(made.feedbackAt),
      ]);
    }
  }

  /** Ordered as they are made, as UUIDv7 are. */
  #id(): string {
    this.#made += 1;
    const hex = this.#made.toString(16).padStart(12, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${this.org.orgId.slice(-12)}`;
  }
}
