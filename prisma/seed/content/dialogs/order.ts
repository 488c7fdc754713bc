import type { ScriptedDialog } from './dialog';

/** Visitors who decline, correct themselves, pass questions over, or answer something other than what was asked. */
export const orderDialogs: ScriptedDialog[] = [
  {
    name: 'declines the name',
    says: [
      'what does it cost?',
      "I'd rather not say",
      'Globex',
      'what are your support hours?',
      'ann@globex.test',
    ],
    ends: { name: null, company: 'Globex', email: 'ann@globex.test' },
  },
  {
    name: 'declines everything asked',
    says: [
      'what does it cost?',
      'no thanks',
      'skip',
      'do you have an API?',
      'no',
      'is there a sandbox?',
      'no',
      'bye',
    ],
    ends: { name: null, company: null },
  },
  {
    name: 'declines the e-mail before it is asked',
    says: [
      "I don't want to give my e-mail. What does Growth cost?",
      'do you support DHL?',
      'Ida',
      'Fjord AS',
      'is there a trial?',
    ],
    ends: { email: null, name: 'Ida', company: 'Fjord AS' },
  },
  {
    name: 'declines, then gives it after all',
    says: [
      'what does it cost?',
      "I'd rather not say",
      'do you have an API?',
      "ok fine, I'm Robert",
      'rob@stone.test',
    ],
    ends: { name: 'Robert', email: 'rob@stone.test' },
  },
  {
    name: 'corrects the e-mail at once',
    says: [
      'my email is jane@globex.com',
      "sorry, it's jane@globex.io",
      'what does it cost?',
      'Jane',
      'Globex',
    ],
    ends: { email: 'jane@globex.io', name: 'Jane', company: 'Globex' },
  },
  {
    name: 'corrects the e-mail much later',
    says: [
      "I'm Jane, jane@globex.com",
      'what does it cost?',
      'Globex',
      'actually my email is jane.doe@globex.com, not jane@globex.com',
      'thanks',
    ],
    ends: { name: 'Jane', company: 'Globex', email: 'jane.doe@globex.com' },
  },
  {
    name: 'corrects the company size',
    says: ['we are 40 people', 'no wait, we are 60 people', 'what does Growth cost?', 'Tim', 'Tintworks'],
    ends: { companySize: '60 people', name: 'Tim', company: 'Tintworks' },
  },
  {
    name: 'corrects the name',
    says: ["I'm Jon", 'sorry, my name is John', 'do you support FedEx?', 'Acorn Ltd'],
    ends: { name: 'John', company: 'Acorn Ltd' },
  },
  {
    name: 'answers a question with a question, then comes back',
    says: [
      'what does it cost?',
      'why, is there a discount for start-ups?',
      'Zoe',
      'Zebrano',
      'zoe@zebrano.test',
    ],
    ends: { name: 'Zoe', company: 'Zebrano', email: 'zoe@zebrano.test' },
  },
  {
    name: 'gives the company when asked for the name',
    says: [
      'what does it cost?',
      "I'm with Hooli",
      'how long does onboarding take?',
      'Gavin',
      'gavin@hooli.test',
    ],
    ends: { company: 'Hooli', name: 'Gavin', email: 'gavin@hooli.test' },
  },
  {
    name: 'gives the e-mail when asked for the company',
    says: ['do you have an API?', 'Dana', 'dana@pied.test', 'Pied Piper', 'what about webhooks?'],
    ends: { name: 'Dana', email: 'dana@pied.test', company: 'Pied Piper' },
  },
  {
    name: 'mistypes the e-mail, then sends it right',
    says: [
      "I'm Leo, I work at Leonis",
      'what does it cost?',
      'do you have a trial?',
      'leo@leonis',
      'leo@leonis.test',
    ],
    ends: { name: 'Leo', company: 'Leonis', email: 'leo@leonis.test' },
  },
  {
    name: 'ignores every question',
    says: [
      'what does it cost?',
      'do you support Shopify?',
      'do you support Xero?',
      'which carriers are there?',
      'can we scan offline?',
      'how do returns work?',
      'are you ISO 27001 certified?',
    ],
    ends: {},
  },
  {
    name: 'interrupts the flow twice',
    says: [
      'is there a trial?',
      'what about the API?',
      'Nils',
      'which plan has SSO?',
      'Nordfrost',
      'nils@nordfrost.test',
    ],
    ends: { name: 'Nils', company: 'Nordfrost', email: 'nils@nordfrost.test' },
  },
  {
    name: 'says yes where a name was asked',
    says: ['what does it cost?', 'yes', 'Maya', 'Bluebird'],
    ends: {},
  },
  {
    name: 'no budget yet',
    says: ["we don't have a budget yet, what does Starter cost?", 'Ria', 'Riavita', 'ria@riavita.test'],
    ends: { budget: null, name: 'Ria', company: 'Riavita', email: 'ria@riavita.test' },
  },
];
