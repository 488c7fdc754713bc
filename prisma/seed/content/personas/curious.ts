import { persona } from './persona';

/** Visitors whom the bot can answer by itself. */
export const curious = [
  persona({
    name: 'price checker',
    isCalm: true,
    weight: 66,
    pages: ['/', '/pricing'],
    says: [
      [
        'How much does Acme cost?',
        'What does the Growth plan cost?',
        'Hi, what are your prices?',
        "what's the price of the growth plan",
      ],
      [
        'Is there a setup fee?',
        'How many users are included in Starter?',
        'Do you take PayPal?',
        'can I pay yearly and does it save money',
      ],
      ['Thanks!', 'ok thank you', 'Great, thanks for the help'],
    ],
    comesBack: {
      chance: 0.12,
      afterDays: [1, 25],
      says: [
        ['Is there a free trial and do I need a credit card?', 'How do I switch to a bigger plan?'],
        ['Thank you'],
      ],
    },
  }),
  persona({
    name: 'feature explorer',
    isCalm: true,
    weight: 62,
    pages: ['/', '/features'],
    says: [
      [
        'do you support wave picking',
        'Does the scanner app work offline?',
        'can we track lots and expiry dates',
        'how does cycle counting work',
      ],
      [
        'will it run on an iPhone',
        'Which handheld scanners do you recommend?',
        'do you sell label printers',
        'Do you support batch picking?',
      ],
      ['thanks, that helps', 'Good to know, thanks'],
    ],
  }),
  persona({
    name: 'integration checker',
    weight: 26,
    pages: ['/integrations', '/pricing'],
    openness: 0.5,
    says: [
      [
        'Does it work with Shopify?',
        'do you have a connector for SAP S/4HANA',
        'can you connect to NetSuite',
        'do you support Etsy',
      ],
      [
        'how fast is stock synchronised with our webshop',
        'Which carriers do you support?',
        'does it integrate with Zapier',
      ],
      [
        'I am {name} from {company}.',
        'We are {company} by the way',
        '{email} is my address if you have a brochure',
      ],
      ['Thank you, bye', 'thanks'],
    ],
  }),
  persona({
    name: 'migration planner',
    weight: 17,
    pages: ['/', '/customers'],
    openness: 0.6,
    says: [
      [
        'can I import my products from excel',
        'we use spreadsheets today, how do we move over',
        'how quickly can we be live?',
      ],
      ['do you migrate our data from the old WMS', 'What does onboarding on Scale cost?'],
      ['Thanks a lot'],
    ],
    comesBack: { chance: 0.1, afterDays: [8, 20], says: [['how long does the trial last'], ['thanks!']] },
  }),
  persona({
    name: 'student',
    weight: 3,
    pages: ['/careers', '/'],
    says: [
      [
        'Hi, I write my thesis about warehouse software. What does Acme do?',
        'Do you have a partner programme?',
      ],
      ['where is Acme based?', 'how many customers do you have?'],
      ['thanks'],
    ],
    openness: 0.2,
  }),
  persona({
    name: 'demo booker',
    weight: 4,
    pages: ['/', '/demo'],
    openness: 0.5,
    says: [
      ['I would like to see a demo', 'how long is a demo call'],
      ['I am {name} from {company}, {email}'],
      ['can the trial be extended', 'how long does the trial last'],
      ['thanks'],
    ],
    winChance: 0.4,
  }),
  persona({
    name: 'opens the chat and writes nothing',
    weight: 3,
    says: [],
  }),
];
