import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ModelLab, openModelLab } from './model-lab';
import { type ActionName, drawHistory } from './steps';

/** The fault that is planted now; the product's modules below are wrapped, and whole while it is null. */
const planted = vi.hoisted(() => ({ fault: null as string | null }));

vi.mock('../../../src/db/repositories/handoffs', async (original) => {
  const whole = await original<typeof import('../../../src/db/repositories/handoffs')>();
  const lockOpenHandoff: typeof whole.lockOpenHandoff = async (tenant, conversationId) => {
    const open = await whole.lockOpenHandoff(tenant, conversationId);
    // Blind to what waits: the next request opens a second one.
    return planted.fault === 'second episode' && open?.status === 'queued' ? null : open;
  };
  return { ...whole, lockOpenHandoff };
});

vi.mock('../../../src/db/repositories/members', async (original) => {
  const whole = await original<typeof import('../../../src/db/repositories/members')>();
  const countOpenEpisodes: typeof whole.countOpenEpisodes = (...asked) =>
    planted.fault === 'capacity not counted' ? Promise.resolve(0) : whole.countOpenEpisodes(...asked);
  return { ...whole, countOpenEpisodes };
});

vi.mock('../../../src/db/repositories/timers', async (original) => {
  const whole = await original<typeof import('../../../src/db/repositories/timers')>();
  const scheduleTimers: typeof whole.scheduleTimers = (tenant, subject, timers) =>
    whole.scheduleTimers(
      tenant,
      subject,
      planted.fault === 'lost timer' ? timers.filter(({ kind }) => kind !== 'first_reply') : timers,
    );
  const consumeTimer: typeof whole.consumeTimer = (tenant, timerId) =>
    planted.fault === 'timer fires again'
      ? whole.findPendingTimer(tenant, timerId)
      : whole.consumeTimer(tenant, timerId);
  return { ...whole, scheduleTimers, consumeTimer };
});

vi.mock('../../../src/db/repositories/messages', async (original) => {
  const whole = await original<typeof import('../../../src/db/repositories/messages')>();
  const findMessageByClientId: typeof whole.findMessageByClientId = (...asked) =>
    planted.fault === 'repeated message' ? Promise.resolve(null) : whole.findMessageByClientId(...asked);
  return { ...whole, findMessageByClientId };
});

vi.mock('../../../src/domain/handoff/bot-may-speak', async (original) => {
  const whole = await original<typeof import('../../../src/domain/handoff/bot-may-speak')>();
  const botMaySpeak: typeof whole.botMaySpeak = (...asked) =>
    planted.fault === 'bot interrupts' ? 'speak' : whole.botMaySpeak(...asked);
  return { ...whole, botMaySpeak };
});

vi.mock('../../../src/services/thread/tell', async (original) => {
  const whole = await original<typeof import('../../../src/services/thread/tell')>();
  const tell: typeof whole.tell = (thread, policy, keys, values) =>
    whole.tell(
      thread,
      policy,
      planted.fault === 'silence' ? keys.filter((key) => key !== 'agentJoined') : keys,
      values,
    );
  return { ...whole, tell };
});

/** Faults of the database itself: planted by SQL, and taken out again. */
const IN_THE_DATABASE: Readonly<Record<string, { plant: string; remove: string }>> = {
  'second episode': {
    plant: 'drop index handoff_one_open',
    remove: '',
  },
  'repeated message': { plant: 'drop index "message_conversationId_authorKey_clientId_key"', remove: '' },
  'wrong owner': {
    plant: trigger(
      'conversation',
      'update',
      `if new."ownerMemberId" is not null then
         select id into new."ownerMemberId" from member where "orgId" = new."orgId" order by id desc limit 1;
       end if;`,
    ),
    remove: 'drop trigger fault on conversation',
  },
  'skipped number': {
    plant: trigger(
      'conversation',
      'update',
      `if new."lastTeamSeq" > old."lastTeamSeq" + 2 then new."lastTeamSeq" := new."lastTeamSeq" + 1; end if;`,
    ),
    remove: 'drop trigger fault on conversation',
  },
  'wrong history': {
    plant: trigger(
      'handoff_event',
      'insert',
      `if new.kind = 'offer_expired' then new."toStatus" := 'offered'; end if;`,
    ),
    remove: 'drop trigger fault on handoff_event',
  },
};

function trigger(table: string, event: 'insert' | 'update', body: string): string {
  return `create or replace function model.fault() returns trigger language plpgsql security definer as $$
    begin ${body} return new; end $$;
    create trigger fault before ${event} on ${table} for each row execute function model.fault()`;
}

interface Fault {
  readonly fault: string;
  readonly promise: string;
  /** Steps that it takes to do harm: they come first in every batch. */
  readonly often: readonly ActionName[];
  /** No other steps: what the fault does besides would break more than the one promise. */
  readonly alone?: true;
}

const FAULTS: readonly Fault[] = [
  { fault: 'wrong owner', promise: 'one owner', often: ['memberAccepts'] },
  { fault: 'capacity not counted', promise: 'capacity', often: ['memberAccepts'] },
  { fault: 'bot interrupts', promise: 'bot silent', often: ['memberAccepts', 'visitorWrites', 'workerRuns'] },
  { fault: 'silence', promise: 'visitor told', often: ['memberAccepts'] },
  { fault: 'lost timer', promise: 'no timer lost or fired twice', often: ['memberAccepts'] },
  {
    fault: 'timer fires again',
    promise: 'no timer lost or fired twice',
    often: ['visitorAsksForPerson', 'sweepRuns'],
  },
  { fault: 'skipped number', promise: 'gapless seq', often: ['visitorAsksForPerson'] },
  { fault: 'wrong history', promise: 'events equal state', often: ['visitorAsksForPerson', 'sweepRuns'] },
  {
    fault: 'repeated message',
    promise: 'no message lost or doubled',
    often: ['visitorWrites', 'visitorSendsTwice'],
    alone: true,
  },
  { fault: 'second episode', promise: 'one open episode', often: ['visitorAsksForPerson'], alone: true },
];

/** A history in which everybody is there and nobody crashes, so that a fault shows as itself. */
function historyWith(seed: number, { often, alone }: Pick<Fault, 'often' | 'alone'>) {
  const history = drawHistory(seed);
  const batches = history.batches.map((batch, index) => {
    const steps = batch.steps.map((step, at) => {
      const isReplaced = alone || at === 0 || step.action === 'crash';
      const action = isReplaced ? often[(index + at) % often.length] : undefined;
      return { ...step, action: action ?? step.action };
    });
    return { ...batch, everybodyPresent: true, steps };
  });
  return { ...history, batches };
}

let lab: ModelLab;
beforeAll(async () => {
  lab = await openModelLab();
}, 120_000);
afterAll(() => lab.close());

const MOST_SEEDS = 15;

describe('a planted fault is found, and named for the promise it breaks:', () => {
  test.each(FAULTS)(
    '$fault breaks $promise',
    async ({ fault, promise, ...history }) => {
      await lab.admin.query(IN_THE_DATABASE[fault]?.plant ?? '');
      planted.fault = fault;
      let broken: string[] = [];
      for (let seed = 1; seed <= MOST_SEEDS && broken.length === 0; seed += 1) {
        const { violations } = await lab.play(historyWith(seed, history));
        broken = violations.map(({ invariant }) => invariant);
      }
      planted.fault = null;
      await lab.admin.query(IN_THE_DATABASE[fault]?.remove ?? '');
      expect(broken).toEqual([promise]);
    },
    300_000,
  );

  test('without a fault the same histories break nothing', async () => {
    for (const history of FAULTS.slice(0, 3)) {
      expect((await lab.play(historyWith(1, history))).violations).toEqual([]);
    }
  }, 300_000);
});
