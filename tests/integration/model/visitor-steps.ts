import { randomUUID } from 'node:crypto';
import { touchVisitor } from '../../../src/db/queries/touch-visitor';
import { cancelHandoff } from '../../../src/services/chat/cancel-handoff';
import { postMessage } from '../../../src/services/chat/post-message';
import { requestHandoff } from '../../../src/services/chat/request-handoff';
import { trackEvent } from '../../../src/services/chat/track-event';
import type { ActionName } from './steps';
import { type ModelVisitor, pick, type World } from './world';

type VisitorAction = Extract<ActionName, `visitor${string}`>;
type Run = (world: World, visitor: ModelVisitor, choice: number) => Promise<unknown>;

const TEXTS = [
  'Can I talk to a real person please?',
  'I want to speak to a human agent.',
  'What does it cost?',
  'Do you integrate with Salesforce?',
  'Is there anybody there?',
  'My e-mail is kim@bigcorp.example and we are 800 people.',
  'never mind, I do not need a person any more',
  'This is useless, I am really angry now!',
  'Does it run on a submarine?',
];

/** Every call of a visitor shows that they are there, as the API notes it. */
export const VISITOR_STEPS: Readonly<Record<VisitorAction, Run>> = {
  visitorWrites: (_, visitor, choice) => send(visitor, { clientId: randomUUID(), text: pick(TEXTS, choice) }),
  visitorSendsTwice: (_, visitor) =>
    send(visitor, visitor.last ?? { clientId: randomUUID(), text: 'Hello?' }),
  visitorAsksForPerson: async (_, visitor) => {
    const { conversation } = await requestHandoff(visitor.ctx);
    visitor.conversationId = conversation.id;
  },
  visitorCancels: (_, visitor) => cancelHandoff(visitor.ctx),
  visitorIsPresent: (_, visitor) => trackEvent(visitor.ctx, { type: 'present' }),
  visitorReadsPricing: (_, visitor) =>
    trackEvent(visitor.ctx, { type: 'page_view', url: 'https://shop.example/pricing' }),
};

export async function runVisitorStep(
  world: World,
  action: VisitorAction,
  visitor: ModelVisitor,
  choice: number,
): Promise<void> {
  await touchVisitor(visitor.ctx.database, {
    orgId: visitor.ctx.orgId,
    visitorId: visitor.id,
    address: null,
  });
  await VISITOR_STEPS[action](world, visitor, choice);
}

async function send(visitor: ModelVisitor, message: { clientId: string; text: string }): Promise<void> {
  visitor.last = message;
  const { answer } = await postMessage(visitor.ctx, message);
  visitor.conversationId = answer.conversation.id;
  visitor.confirmed.add(message.clientId);
}
