import type { Lines } from './persona';

/** What everybody in the demo's chats says now and then. */

export const ACCEPTS_OFFER: Lines = ['Yes please', 'yes', 'Yes, that would be good'];
export const DECLINES_OFFER: Lines = ['No thanks', 'no', 'No, not now'];
export const NEVER_MIND: Lines = ['never mind', 'Never mind, I found it'];
export const STILL_THERE: Lines = ['How long will it take?', 'Is anyone there?', 'Still waiting...'];
export const DECLINES_FIELD: Lines = ["I'd rather not say", 'I prefer not to share that'];
/** What a customer asks who bought some weeks ago. */
export const CUSTOMER_SAYS: readonly Lines[] = [
  ['We use Acme now. How do I switch to a bigger plan?', 'How do we add a second warehouse to our account?'],
  [
    'We bought last month. Can I speak to a person about more users?',
    'Hi, customer here. Please let me talk to someone.',
  ],
];
export const AFTER_RETURN: Lines = [
  'How long does the trial last?',
  'Which carriers do you support?',
  'thanks',
];

export const AGENT_HELLO: Lines = [
  'Hello {first}, this is {agent} from Acme. I’ve read your conversation so far.',
  'Hi {first}, {agent} here. Let me pick up from there.',
  'Hello {first}, I’m {agent}, a person this time.',
];
export const AGENT_CONTINUES: Lines = [
  'Hello {first}, {agent} here; my colleague has told me what you need.',
  'Hi {first}, I’m {agent} and I’ll go on from here.',
];
export const AGENT_CLOSES: Lines = [
  'Happy to help. Have a good day!',
  'Glad that worked. I’ll close the chat; just write if anything comes up.',
  'Thank you for your time, {first}.',
];
export const AGENT_ASKS_LAST = 'Is there anything else I can do for you?';
export const AGENT_FOLLOWS_UP: Lines = [
  'Hello {first}, as promised: I’ve checked it and sent you the details by e-mail.',
  'Hi {first}, quick follow-up: the offer is in your inbox.',
];
export const AGENT_SNOOZES: Lines = [
  'I’ll check this with a colleague and come back to you.',
  'Let me prepare the offer; you’ll hear from me.',
];

export const TRANSFER_NOTES: Lines = [
  'Needs an enterprise contract, budget is there.',
  'Knows what they want, please take the technical questions.',
  'My shift ends in a minute, everything is in the packet.',
];
export const RETURN_NOTES: Lines = [
  'Only wanted opening hours; the bot can take it.',
  'All answered, the bot may go on.',
];
export const OUTCOME_NOTES: Lines = [
  'Wants a demo with own products.',
  'Compares us with a spreadsheet solution.',
  'Decision by the end of the month.',
  'Call back about annual billing.',
];
export const RATING_COMMENTS: { readonly good: Lines; readonly bad: Lines } = {
  good: ['Very quick, thank you!', 'Did not have to repeat anything.', 'Friendly and competent.', ''],
  bad: ['Took too long.', 'My question was not answered.', 'Had to wait.', ''],
};
export const FEEDBACK_COMMENTS: Lines = [
  'The score could have told us earlier.',
  'Summary was spot on.',
  'The bot should have asked for the company first.',
  '',
  '',
];
