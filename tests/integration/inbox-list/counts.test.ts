import { expect, test } from 'vitest';
import type { Counts } from '../../../src/contracts/api/conversation';
import { inboxEvents } from '../../../src/contracts/realtime/events';
import { createConversationStore } from '../../../src/features/inbox/state/conversation-store';
import { countsAfter } from '../../../src/features/inbox/state/in-view';
import { cancelHandoff } from '../../../src/services/chat/cancel-handoff';
import { requestHandoff } from '../../../src/services/chat/request-handoff';
import type { MemberContext } from '../../../src/services/context';
import { closeConversation } from '../../../src/services/conversations/close-conversation';
import { countConversations } from '../../../src/services/conversations/count-conversations';
import { getConversation } from '../../../src/services/conversations/get-conversation';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { reopenConversation } from '../../../src/services/conversations/reopen-conversation';
import { snoozeConversation } from '../../../src/services/conversations/snooze-conversation';
import { teamRead } from '../../../src/services/conversations/team-read';
import { unsnoozeConversation } from '../../../src/services/conversations/unsnooze-conversation';
import { resolveHandoff } from '../../../src/services/handoffs/resolve-handoff';
import { returnHandoff } from '../../../src/services/handoffs/return-handoff';
import { takeOverConversation } from '../../../src/services/handoffs/take-over-conversation';
import type { OutgoingEvent } from '../../../src/services/ports/realtime';
import { ServiceProblem } from '../../../src/services/problem';
import { createChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';

const ACTIONS = 80;
const PATIENCE_MS = 120_000;

/** The counts of one agent's inbox as the browser keeps them: patched by events, asked for where it cannot know. */
async function inboxOf(ctx: MemberContext) {
  const store = createConversationStore();
  let counts: Counts = await countConversations(ctx);
  let time = 0;
  let asked = 0;
  return {
    /** How often the server had to be asked. */
    asked: () => asked,
    counts: () => counts,
    hear: async (events: readonly OutgoingEvent[]) => {
      let unsure = false;
      for (const event of events) {
        const row = inboxEvents['conversation.updated'].safeParse(event.payload);
        if (!event.channel.endsWith('-inbox') || !row.success) continue;
        time += 1;
        const [heard] = store.put([row.data.conversation], time);
        if (!heard) continue;
        unsure ||= heard.before === null;
        counts = countsAfter(counts, heard.before, heard.after, ctx.actor.memberId);
      }
      if (!unsure) return;
      asked += 1;
      counts = await countConversations(ctx);
    },
  };
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

test.each([1, 2])(
  'two agents see the counts of the database after every action (seed %i)',
  async (seed) => {
    const random = randomOf(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const org = await createOrg();
    const members = [
      await createMember(org),
      await createMember(org, { role: 'manager', name: 'Liam Novak' }),
    ];
    const channel = await createChannel(org);
    const heard: OutgoingEvent[] = [];
    const told = <C extends MemberContext | TestVisitor['ctx']>(ctx: C): C => {
      const realtime = {
        ...ctx.realtime,
        publish: async (sent: readonly OutgoingEvent[]) => void heard.push(...sent),
      };
      return { ...ctx, realtime };
    };
    const agents = members.map((member) => told(member.ctx));
    const inboxes = await Promise.all(agents.map(inboxOf));
    const visitors: TestVisitor[] = [];
    for (let index = 0; index < 6; index += 1) {
      const visitor = await startVisitor(channel);
      visitors.push({ ...visitor, ctx: told(visitor.ctx) });
    }

    const act = async (agent: MemberContext, visitor: TestVisitor): Promise<unknown> => {
      const { conversationId } = visitor;
      const conversation = await getConversation(agent, { conversationId });
      const handoffId = conversation.handoff?.id ?? conversationId;
      const actions: readonly (() => Promise<unknown>)[] = [
        () => visitorSays(visitor, 'And another thing'),
        () => visitorSays(visitor, 'Hello?'),
        () => requestHandoff(visitor.ctx),
        () => cancelHandoff(visitor.ctx),
        () => takeOverConversation(agent, { conversationId, overrideCapacity: false }),
        () => takeOverConversation(agent, { conversationId, overrideCapacity: false }),
        () =>
          postTeamMessage(agent, {
            conversationId,
            clientId: `m-${Math.floor(random() * 1e9)}`,
            text: 'Hi',
            private: false,
          }),
        () => snoozeConversation(agent, { conversationId, until: null }),
        () => unsnoozeConversation(agent, { conversationId }),
        () => teamRead(agent, { conversationId, seq: conversation.lastSeq }),
        () => resolveHandoff(agent, { handoffId, outcome: 'answered' }),
        () => returnHandoff(agent, { handoffId }),
        () => closeConversation(agent, { conversationId }),
        () => reopenConversation(agent, { conversationId }),
      ];
      return pick(actions)();
    };

    let done = 0;
    for (let step = 0; step < ACTIONS; step += 1) {
      try {
        await act(pick(agents), pick(visitors));
        done += 1;
      } catch (error) {
        if (!(error instanceof ServiceProblem)) throw error;
      }
      const events = heard.splice(0);
      for (const [index, inbox] of inboxes.entries()) {
        await inbox.hear(events);
        const member = agents[index];
        if (member) expect([step, inbox.counts()]).toEqual([step, await countConversations(member)]);
      }
    }
    expect(done).toBeGreaterThan(ACTIONS / 4);
    // Events tell what is needed: the server is asked about each conversation once, when it is first heard of.
    expect(inboxes.map((inbox) => inbox.asked() <= visitors.length)).toEqual([true, true]);
  },
  PATIENCE_MS,
);
