import type { BrowserContext } from '@playwright/test';
import type Pusher from 'pusher-js';
import { z } from 'zod';
import { HttpClient } from '../../runtime/replay/http-client';
import { connectRealtime, RealtimeConfig, subscribed } from '../../runtime/replay/realtime-connection';
import { Tally } from '../../runtime/replay/tally';
import { defaultPolicy } from '../../src/domain/policy/default-policy';
import type { TestMember } from '../../tests/factories/member';
import type { TestOrg } from '../../tests/factories/org';
import type { TestVisitor } from '../../tests/factories/visitor';
import type { BrowserStack } from './browser-stack';

export interface BusyOffice {
  readonly org: TestOrg;
  readonly agents: readonly TestMember[];
  readonly visitors: readonly TestVisitor[];
  /** The visitor's message, over HTTP as their browser sends it. */
  post(visitor: TestVisitor, text: string): Promise<void>;
  /** Signs a browser in as the first agent. */
  signIn(context: BrowserContext): Promise<void>;
  /** Every agent but the first is connected as a browser with one open conversation would be. */
  connectColleagues(): Promise<() => void>;
}

const Me = z.object({ realtime: RealtimeConfig });

/** An office at work: each agent has taken their share of the conversations. */
export async function busyOffice(
  stack: BrowserStack,
  size: { readonly agents: number; readonly conversations: number },
): Promise<BusyOffice> {
  const { createOrg } = await import('../../tests/factories/org');
  const { createMember } = await import('../../tests/factories/member');
  const { createChannel } = await import('../../tests/factories/channel');
  const { startVisitor } = await import('../../tests/factories/visitor');
  const { acceptedHandoffFor } = await import('../../tests/factories/handoff');
  const channels = await import('../../src/contracts/realtime/channels');

  // Nobody loses a conversation for answering slowly: what is measured is how messages arrive.
  const { timing } = defaultPolicy({ timeZone: 'UTC' });
  const org = await createOrg({
    policy: { timing: { ...timing, firstReplySeconds: 3_600, lostAgentSeconds: 3_600 } },
  });
  const channel = await createChannel(org);
  const agents: TestMember[] = [];
  for (let index = 0; index < size.agents; index += 1) {
    const capacity = Math.ceil(size.conversations / size.agents);
    agents.push(await createMember(org, { name: `Agent ${index + 1}`, capacity }));
  }
  const visitors: TestVisitor[] = [];
  for (let index = 0; index < size.conversations; index += 1) {
    const visitor = await startVisitor(channel);
    const agent = agents[index % agents.length];
    if (agent) await acceptedHandoffFor(visitor, agent);
    visitors.push(visitor);
  }
  const http = new HttpClient(stack.baseUrl, new Tally());

  const connect = async (member: TestMember, visitor: TestVisitor): Promise<Pusher> => {
    const headers = { cookie: member.cookie };
    const { realtime } = await http.call(Me, { path: `/api/v1/orgs/${org.slug}/me`, headers });
    const pusher = connectRealtime(http, realtime, headers);
    const { conversationId } = visitor;
    const names = [
      channels.inboxChannel(org.id),
      channels.memberChannel(member.id),
      channels.orgPresenceChannel(org.id),
      channels.threadChannel(conversationId),
      channels.conversationChannel(conversationId),
      channels.threadPresenceChannel(conversationId),
    ];
    for (const name of names) await subscribed(pusher, name);
    return pusher;
  };

  return {
    org,
    agents,
    visitors,
    post: async (visitor, text) => {
      const headers = { authorization: `Bearer ${visitor.token}` };
      const json = { clientId: crypto.randomUUID(), text };
      const answer = await http.send({ method: 'POST', path: '/api/chat/messages', headers, json });
      await answer.arrayBuffer();
    },
    signIn: async (context) => {
      const [name = '', ...value] = (agents[0]?.cookie ?? '').split('=');
      await context.addCookies([{ name, value: value.join('='), url: stack.baseUrl }]);
    },
    connectColleagues: async () => {
      const pushers: Pusher[] = [];
      for (const [index, member] of agents.entries()) {
        const visitor = visitors[index];
        if (index > 0 && visitor) pushers.push(await connect(member, visitor));
      }
      return () => {
        for (const pusher of pushers) pusher.disconnect();
      };
    },
  };
}
