import type { ScriptedDialog } from './dialog';

/** Visitors who give fields before anybody asks, several at a time and in any order. */
export const earlyDialogs: ScriptedDialog[] = [
  {
    name: 'everything in the first sentence',
    says: [
      "Hi, I'm Jane Doe from Globex, jane@globex.com. What does Growth cost?",
      'do you integrate with Shopify?',
      'how long is the trial?',
      'thanks',
    ],
    ends: { name: 'Jane Doe', company: 'Globex', email: 'jane@globex.com' },
  },
  {
    name: 'e-mail first, name later',
    says: [
      'you can reach me at tom@initech.com',
      'my name is Tom Baker',
      'which carriers do you support?',
      'Initech',
      'ok',
    ],
    ends: { email: 'tom@initech.com', name: 'Tom Baker', company: 'Initech' },
  },
  {
    name: 'company before the name, in one go with a question',
    says: [
      'I work at Umbrella Logistics. Where is our data stored?',
      'Alice',
      'alice@umbrella.test',
      'is there an SLA?',
    ],
    ends: { company: 'Umbrella Logistics', name: 'Alice', email: 'alice@umbrella.test' },
  },
  {
    name: 'size and company together',
    says: [
      'We are 120 people, our company is Vandelay Industries',
      'how much is Scale?',
      'my name is Art Vandelay',
      'art@vandelay.test',
    ],
    ends: {
      companySize: '120 people',
      company: 'Vandelay Industries',
      name: 'Art Vandelay',
      email: 'art@vandelay.test',
    },
  },
  {
    name: 'budget volunteered',
    says: [
      'our budget is €8,000 a year, which plan fits?',
      'what is included in Growth?',
      "I'm Lena",
      'lena@nordlicht.test',
    ],
    ends: { budget: '€8,000 a year', name: 'Lena', email: 'lena@nordlicht.test' },
  },
  {
    name: 'timeline volunteered',
    says: [
      'we want to start next month. how long does onboarding take?',
      'Kim Park',
      'kim@hanok.test',
      'great, thanks',
    ],
    ends: { timeline: 'next month', name: 'Kim Park', email: 'kim@hanok.test' },
  },
  {
    name: 'role with the name',
    says: [
      "Hello, I'm Priya Shah, Head of Operations at Lotus Trading",
      'what reports do you have?',
      'priya@lotus.test',
      'bye',
    ],
    ends: {
      name: 'Priya Shah',
      role: 'Head of Operations',
      company: 'Lotus Trading',
      email: 'priya@lotus.test',
    },
  },
  {
    name: 'phone number unasked',
    says: ['my number is +49 30 1234567, do you offer phone support?', "I'm Uwe", 'uwe@lager.test'],
    ends: { phone: '+49301234567', name: 'Uwe', email: 'uwe@lager.test' },
  },
  {
    name: 'contact details after the answer',
    says: [
      'do you support batch picking?',
      'Sara Lind, sara@lind.test, Lind AB',
      'what about zone picking?',
      'how does cycle counting work?',
    ],
    ends: { name: 'Sara Lind', email: 'sara@lind.test', company: 'Lind AB' },
  },
  {
    name: 'use case and company in one message',
    says: [
      'We need to track batch numbers in two warehouses. We are called Teeblatt.',
      'do you support expiry dates?',
      'Nora',
      'nora@teeblatt.test',
    ],
    ends: {
      useCase: 'We need to track batch numbers in two warehouses.',
      company: 'Teeblatt',
      name: 'Nora',
      email: 'nora@teeblatt.test',
    },
  },
  {
    name: 'name inside a greeting',
    says: ['hello, my name is Omar', 'what does it cost?', 'omar@souq.test', 'is there a free trial?'],
    ends: { name: 'Omar', email: 'omar@souq.test' },
  },
  {
    name: 'everything at the end',
    says: [
      'what does it cost?',
      'is there a free trial?',
      'can we import from excel?',
      "ok. I'm Ben Stone from Stone & Sons, ben@stone.test, we're 15 people",
      'thanks',
    ],
    ends: { name: 'Ben Stone', company: 'Stone & Sons', email: 'ben@stone.test', companySize: '15 people' },
  },
  {
    name: 'German visitor gives name and company at once',
    says: [
      'Guten Tag, ich heiße Petra Vogel und arbeite bei der Vogel GmbH',
      'Was kostet Growth?',
      'petra@vogel.test',
      'danke',
    ],
    ends: { name: 'Petra Vogel', company: 'Vogel GmbH', email: 'petra@vogel.test' },
  },
  {
    name: 'Spanish visitor',
    says: ['Hola, me llamo Carlos Ruiz', '¿cuánto cuesta?', 'carlos@sol.test', 'gracias'],
    ends: { name: 'Carlos Ruiz', email: 'carlos@sol.test' },
  },
  {
    name: 'French visitor',
    says: ['Bonjour, je m’appelle Luc Martin', 'combien ça coûte ?', 'luc@martin.test', 'merci'],
    ends: { name: 'Luc Martin', email: 'luc@martin.test' },
  },
  {
    name: 'Portuguese visitor',
    says: ['Olá, meu nome é Rita Costa', 'quanto custa?', 'rita@costa.test', 'obrigada'],
    ends: { name: 'Rita Costa', email: 'rita@costa.test' },
  },
  {
    name: 'lower case and hurried',
    says: ['hi im mike from hooli, mike@hooli.test, how much for 20 users?', 'ok and scale?'],
    ends: { name: 'Mike', email: 'mike@hooli.test' },
  },
  {
    name: 'a signature under the question',
    says: [
      'Which ERP systems do you connect to?\n\nBest regards\nEva Braun\neva.braun@kontor.test',
      'and accounting?',
      'Kontor KG',
    ],
    ends: { email: 'eva.braun@kontor.test', company: 'Kontor KG' },
  },
];
