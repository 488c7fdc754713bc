import { type Exchange, persona } from './persona';

const CALMING: readonly Exchange[] = [
  {
    agent: [
      'I’m sorry about that. Let me look at it with you now: what happens exactly?',
      'I understand, and I’ll stay with you until this is sorted. What do you see on the screen?',
    ],
    visitor: [
      'The stock in our shop is wrong again.',
      'Labels are not printed since this morning.',
      'I asked three times and got the same text.',
    ],
  },
  {
    agent: [
      'Thank you. I’ve restarted the sync; could you check one product?',
      'I found it: the carrier’s key had expired. Please try once more.',
    ],
    visitor: ['It works now.', 'Yes, now it is right. Thanks.', 'Looks better, thank you.'],
  },
];

const EXPERT: readonly Exchange[] = [
  {
    agent: [
      'Good question. May I ask which systems you run today?',
      'I can answer that. Is it about your own cloud or ours?',
    ],
    visitor: ['Our own, with strict rules from the parent company.', 'SAP and a self-built shop.'],
  },
  {
    agent: [
      'Then I’d like to bring our security engineer in; here is what I can say already: it is possible.',
      'We do that for several customers. I’ll send you the document and the contact.',
    ],
    visitor: ['Very good, please send it to {email}.', 'Thanks, that is enough for now.'],
  },
];

/** Visitors for whom the bot is not enough. */
export const trouble = [
  persona({
    name: 'asks what nobody wrote down',
    weight: 4,
    says: [
      [
        'Can your drones fly parcels between our buildings?',
        'Does it control our automated guided vehicles from Jungheinrich?',
        'Can you weigh trucks at the gate?',
      ],
      [
        'And does it plan the shifts of our night guards?',
        'Do you rent out forklifts?',
        'Can it steer the heating of the hall?',
      ],
      ['Is there a module for animal transport permits?', 'Can it compute the tax on our solar panels?'],
    ],
    offer: [['ignore', 1]],
    withPerson: EXPERT,
    outcomes: [
      ['answered', 5],
      ['not_a_fit', 4],
      ['qualified', 1],
    ],
  }),
  persona({
    name: 'frustrated customer',
    weight: 5,
    pages: ['/help'],
    says: [
      ['the stock in our shop is wrong again', 'our labels do not print'],
      [
        'This is useless!!! You are not helping at all, I am so angry',
        'This is ridiculous, nothing works and nobody helps me!!!',
        'what a terrible service, this is the third time. STOP WASTING MY TIME',
      ],
    ],
    offer: [['ignore', 1]],
    patienceMinutes: 5,
    withPerson: CALMING,
    outcomes: [
      ['answered', 7],
      ['lost', 1],
    ],
    winChance: 0.05,
    goodwill: 0.62,
    comesBack: {
      chance: 0.6,
      afterDays: [1, 6],
      says: [['It is broken again!!! This is ridiculous, I am really angry now'], ['hello??']],
    },
  }),
  persona({
    name: 'asks the same again',
    weight: 2.5,
    says: [
      ['Can I change the colour of the handheld menus?'],
      ['Can I change the colour of the handheld menus please?'],
      ['I asked: can I change the colour of the handheld menus?'],
      ['can I change the colour of the handheld menus'],
    ],
    offer: [['ignore', 1]],
    openness: 0,
    withPerson: CALMING,
    outcomes: [['answered', 1]],
    goodwill: 0.75,
  }),
  persona({
    name: 'lawyer',
    weight: 2.5,
    pages: ['/security'],
    says: [
      [
        'Are you liable under HIPAA and will you sign a business associate agreement?',
        'Do you accept unlimited liability in your contract?',
        'Is your software certified under FedRAMP?',
      ],
    ],
    offer: [['ignore', 1]],
    withPerson: EXPERT,
    outcomes: [
      ['answered', 4],
      ['qualified', 2],
      ['not_a_fit', 1],
    ],
  }),
  persona({
    name: 'meets a bot that fails',
    weight: 2.5,
    says: [['What does Growth cost?'], ['and Scale?']],
    incident: 'meets_bot_failure',
    outcomes: [['answered', 1]],
    goodwill: 0.7,
  }),
  persona({
    name: 'spammer',
    weight: 1.5,
    says: [
      [
        'We offer first page ranking on search engines for your site, guaranteed. Let me talk to the person in charge of marketing',
      ],
      ['let me talk to the owner, a human please'],
    ],
    openness: 0,
    withPerson: [
      {
        agent: ['Hello, how can I help you?'],
        visitor: ['We sell 10,000 backlinks for only 99 dollars, click our site'],
      },
    ],
    outcomes: [['spam', 1]],
    winChance: 0,
    goodwill: 0.3,
  }),
  persona({
    name: 'technical buyer',
    weight: 4,
    pages: ['/developers'],
    openness: 0.6,
    says: [
      [
        'We run SAP and a self-hosted shop behind a VPN: can your webhooks reach our staging database through a proxy, and also how do you handle token rotation if the payload schema changes while the failover runs?',
        'Two questions: does your API support idempotency keys with pagination over 50k records, and also can we stream the audit logs into Snowflake if our firewall only allows SAML-signed requests?',
      ],
      ['What is the rate limit of the API?'],
    ],
    offer: [
      ['accept', 5],
      ['decline', 3],
      ['ignore', 2],
    ],
    withPerson: EXPERT,
    outcomes: [
      ['qualified', 4],
      ['answered', 3],
      ['meeting_booked', 2],
    ],
    winChance: 0.35,
  }),
  persona({
    name: 'changes the mind',
    weight: 2,
    says: [['Can I speak to a human?', 'I want to talk to a person please']],
    incident: 'changes_mind',
    outcomes: [['answered', 1]],
  }),
  persona({
    name: 'has no patience',
    weight: 2,
    says: [['agent please', 'talk to a person']],
    incident: 'walks_away',
    patienceMinutes: 0.2,
    outcomes: [['answered', 1]],
    comesBack: { chance: 0.4, afterDays: [0.05, 1], says: [['Can I please speak to a person now?']] },
  }),
];
