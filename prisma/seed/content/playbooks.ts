import type { HandoffReason } from '../../../src/domain/handoff/types';

/** What the demo organisation wants done, by reason. */
export const playbooks: readonly { readonly reason: HandoffReason; readonly text: string }[] = [
  {
    reason: 'visitor_request',
    text: '1. Greet them by name and say who you are.\n2. Answer their last question **before** you ask anything.\n3. No e-mail address yet? Ask once, and say what you will send.',
  },
  {
    reason: 'high_score',
    text: '1. Take up what they looked at: the pages are on the card.\n2. Offer a **short demo** and name two times.\n3. Put the time into the conversation and resolve as *Meeting booked*.',
  },
  {
    reason: 'high_value',
    text: '1. Offer a call with an account executive today.\n2. Ask who else decides, and by when.\n3. Send the written proposal within one working day; make a promise of it.',
  },
  {
    reason: 'knowledge_gap',
    text: '1. Answer from what you know, or say by when you will.\n2. Afterwards, add the answer under *Training → Unanswered*: the bot knows it next time.',
  },
  {
    reason: 'frustration',
    text: '1. Say sorry **once**, without explaining the bot.\n2. Solve it without asking for anything on the card.\n3. Discounts above 10 %: ask a manager with a note first.',
  },
  {
    reason: 'compliance',
    text: 'Say only what is in the **Security** and **Data processing** articles. Anything else goes to legal: transfer with a note.',
  },
];
