import type { SeedCannedReply } from './types';

/** Variables are filled when an agent picks one; what is unknown is said by its fallback or left out. */
export const cannedReplies: readonly SeedCannedReply[] = [
  {
    shortcut: 'hello',
    team: null,
    text: 'Hello {{lead.firstName|there}}, this is {{agent.firstName}} from {{org.name}}. I’ve read your conversation so far. Let me pick up from there.',
  },
  {
    shortcut: 'hello',
    team: 'Enterprise',
    text: 'Good day {{lead.name}}, {{agent.name}} of {{org.name}}’s enterprise team here. I have your questions about {{lead.company|your company}} in front of me; let me go through them one by one.',
  },
  { shortcut: 'moment', team: null, text: 'Let me check that for you. I’ll be back within five minutes.' },
  {
    shortcut: 'call',
    team: null,
    text: 'Shall we talk about it on the phone? Send me a number and a time that suits you, and I’ll ring you.',
  },
  {
    shortcut: 'demo',
    team: 'Sales',
    text: 'I’d be happy to show you Acme. A demo takes 30 minutes over video; which day and time would suit you this week or next?',
  },
  {
    shortcut: 'demobooked',
    team: 'Sales',
    text: 'Your demo is booked. You’ll get an invitation with the video link in a minute. Feel free to bring a few of your own products and orders.',
  },
  {
    shortcut: 'plans',
    team: 'Sales',
    text: 'Our plans are Starter at €49, Growth at €199 and Scale at €599 a month, and Enterprise from €1,800 a month. Shall I work out which one fits your volume?',
  },
  {
    shortcut: 'annual',
    team: 'Sales',
    text: 'With annual billing you pay for ten months and use Acme for twelve. It can be paid by card, direct debit or bank transfer on an invoice.',
  },
  {
    shortcut: 'trial',
    team: 'Sales',
    text: 'You can try Acme free for 14 days with all Growth features and without a credit card. I can extend it by 7 days if you need more time.',
  },
  {
    shortcut: 'limits',
    team: 'Sales',
    text: 'To recommend a plan I need three numbers: orders a month, warehouses, and people who will use Acme. Could you give me rough figures?',
  },
  {
    shortcut: 'discount',
    team: 'Sales',
    text: 'Besides annual billing we have reduced prices for start-ups under two years and for charities. Would one of them apply to you?',
  },
  {
    shortcut: 'erp',
    team: 'Enterprise',
    text: 'NetSuite is connected on Scale and Enterprise; SAP Business One and Dynamics 365 Business Central on Enterprise. Which version do you run, and who looks after it?',
  },
  {
    shortcut: 's4',
    team: 'Enterprise',
    text: 'For S/4HANA there is no ready connector, but customers have connected it through our API with one of our partners. I can arrange a reference call.',
  },
  {
    shortcut: 'security',
    team: 'Enterprise',
    text: 'I’ll send you our ISO 27001 certificate now. For the SOC 2 report we need a short non-disclosure agreement; whom may I send it to?',
  },
  {
    shortcut: 'questionnaire',
    team: 'Enterprise',
    text: 'Please send me your security questionnaire. We return it filled in within five working days.',
  },
  {
    shortcut: 'dpa',
    team: 'Enterprise',
    text: 'The data processing agreement is part of every contract and can be signed online. I’ll send you a copy for your legal team.',
  },
  {
    shortcut: 'offer',
    team: 'Enterprise',
    text: 'Thank you, I have what I need. You’ll get a written offer from me within two working days.',
  },
  {
    shortcut: 'sorry',
    team: null,
    text: 'I’m sorry about the trouble. I’m on it now and will stay with you until it’s solved.',
  },
  {
    shortcut: 'support',
    team: null,
    text: 'This one is for our support engineers. I’m passing it on with everything you’ve written, so that you don’t have to repeat it.',
  },
  {
    shortcut: 'nofit',
    team: null,
    text: 'I’d rather be honest: for what you describe, Acme is not the right tool. I’m happy to tell you what to look for instead.',
  },
  {
    shortcut: 'followup',
    team: null,
    text: 'I’ll write to you by e-mail tomorrow with everything we discussed. Is the address I have the right one?',
  },
  {
    shortcut: 'bye',
    team: null,
    text: 'Thank you for talking to us, {{lead.firstName}}. If anything else comes up, just write here again.',
  },
];
