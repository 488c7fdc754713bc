import { type Exchange, persona } from './persona';

const BUYING_TALK: readonly Exchange[] = [
  {
    agent: [
      'I saw that you are looking at Growth and Scale. How many orders do you ship a day, {first}?',
      'Let me find the right plan with you. Roughly how many orders leave your warehouse each day?',
    ],
    visitor: [
      'About 400 on a normal day, 900 before Christmas.',
      'Between 250 and 300.',
      'Around 600, growing.',
    ],
  },
  {
    agent: [
      'Then Scale fits, and peaks are included. Would a demo with your own products help?',
      'That fits Growth with room to grow. Shall we look at it together this week?',
    ],
    visitor: [
      'Yes, Thursday morning would be good.',
      'A demo makes sense, my colleague should join.',
      'Sounds good. Can you send an offer too?',
    ],
  },
  {
    agent: ['I’ll send you both right away.', 'Done, the invitation is on its way to you.'],
    visitor: ['Great, thank you!', 'Perfect, talk soon.'],
  },
];

/** Visitors who may buy. */
export const buying = [
  persona({
    name: 'hot lead',
    weight: 5,
    pages: ['/', '/pricing', '/customers', '/demo', '/pricing'],
    openness: 1,
    people: [60, 150],
    budget: [11_000, 18_000],
    says: [
      [
        'Hello, I am {name}, Head of Operations at {company}. Our budget is €{budget} a year, what does Scale cost?',
      ],
      ['My e-mail is {email}, we are {people} people and want to start next month.'],
      ['I would like to see a demo', 'Can you show us a demo this week?'],
      ['How much is annual billing?', 'What does onboarding on Scale cost?'],
      ['We need to pick orders faster before the season starts. How do we book the demo?'],
    ],
    patienceMinutes: 9,
    withPerson: BUYING_TALK,
    outcomes: [
      ['meeting_booked', 5],
      ['qualified', 3],
      ['won', 2],
      ['answered', 1],
    ],
    winChance: 0.5,
    goodwill: 0.93,
  }),
  persona({
    name: 'large company',
    weight: 5,
    pages: ['/', '/enterprise'],
    openness: 0.8,
    people: [220, 1_500],
    budget: [24_000, 90_000],
    says: [
      ['Hi, which plan fits several warehouses?', 'Hello, do you support transfers between warehouses?'],
      [
        'I am {name} from {company}, we are {people} people.',
        'We are {company} with {people} employees, our budget is €{budget} a year.',
      ],
      ['What is your SLA?', 'Do you offer single sign-on?'],
    ],
    withPerson: BUYING_TALK,
    outcomes: [
      ['meeting_booked', 5],
      ['qualified', 4],
      ['lost', 1],
      ['not_a_fit', 1],
    ],
    winChance: 0.38,
    patienceMinutes: 8,
    goodwill: 0.9,
  }),
  persona({
    name: 'asks for sales',
    weight: 5,
    pages: ['/', '/pricing'],
    openness: 0.7,
    says: [
      ['Hi, we are {company}. How much is Scale for {people} users?', 'Hello, what does Scale cost?'],
      [
        'Can I talk to someone from sales, please?',
        'I would like to speak to a real person about an offer.',
        'Could a human call me about this?',
      ],
    ],
    withPerson: BUYING_TALK,
    outcomes: [
      ['qualified', 4],
      ['meeting_booked', 3],
      ['answered', 2],
      ['lost', 1],
      ['won', 1],
    ],
    winChance: 0.36,
    comesBack: {
      chance: 0.3,
      afterDays: [1, 5],
      says: [['This is ridiculous, I am still waiting for the offer you promised!!! Nobody answers me.']],
    },
  }),
  persona({
    name: 'offer hunter on the button',
    weight: 3,
    pages: ['/pricing'],
    says: [['do you have startup pricing', 'we are a charity, is there a discount for us?']],
    incident: 'presses_button',
    outcomes: [
      ['answered', 4],
      ['qualified', 2],
      ['not_a_fit', 2],
    ],
  }),
  persona({
    name: 'watched by an agent',
    weight: 3,
    pages: ['/pricing', '/demo'],
    openness: 0.8,
    says: [
      [
        'Hello, we compare you with two others. What makes Acme different?',
        'Hi, why should we choose Acme over a big ERP module?',
      ],
      ['We are {company}, {people} people. What does Growth cost?'],
      ['And how long does onboarding take?'],
    ],
    incident: 'is_taken_over',
    withPerson: BUYING_TALK,
    outcomes: [
      ['qualified', 4],
      ['meeting_booked', 3],
      ['answered', 2],
    ],
  }),
  persona({
    name: 'sent by the partner portal',
    weight: 2.5,
    pages: ['/partners'],
    says: [
      [
        'I am {name} from {company}. A customer of ours needs an offer.',
        'Hello, {name} here, partner referral.',
      ],
    ],
    incident: 'is_sent_by_api',
    withPerson: BUYING_TALK,
    outcomes: [
      ['qualified', 3],
      ['won', 1],
    ],
  }),
];
