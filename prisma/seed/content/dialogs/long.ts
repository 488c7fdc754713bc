import type { ScriptedDialog } from './dialog';

/** Longer conversations in which what was given early must be remembered to the end. */
export const longDialogs: ScriptedDialog[] = [
  ...(
    [
      ['Ada Olsen', 'Olsen Marine', 'ada@olsen.test'],
      ['Bruno Keller', 'Keller Tools', 'bruno@keller.test'],
      ['Chloe Adams', 'Adams Outdoor', 'chloe@adams.test'],
      ['David Moss', 'Mossworks', 'david@moss.test'],
    ] as const
  ).map(([name, company, email]) => ({
    name: `${name} gives all in turn two and talks on`,
    says: [
      'what does it cost?',
      `I'm ${name} from ${company}, ${email}`,
      'do you support lot tracking?',
      'can we count stock without closing?',
      'is there a forecast?',
      'which handheld scanners work?',
      'what uptime do you guarantee?',
      'thank you',
    ],
    ends: { name, company, email },
  })),
  ...(
    [
      ['80 people', 'we have 80 employees'],
      ['25 people', "we're a team of 25"],
      ['150 people', 'we have 150 employees'],
      ['12 people', 'we have 12 staff'],
    ] as const
  ).map(([companySize, says]) => ({
    name: `${companySize} said in passing`,
    says: [
      `${says}, is Growth enough?`,
      'Pia Berg',
      'Berghaus',
      'how much is an extra user?',
      'pia@berghaus.test',
    ],
    ends: { companySize, name: 'Pia Berg', company: 'Berghaus', email: 'pia@berghaus.test' },
  })),
  ...(
    [
      ['in March', 'we would like to go live in March'],
      ['within 3 months', 'we want to switch within 3 months'],
      ['next quarter', 'we plan to start next quarter'],
    ] as const
  ).map(([timeline, says]) => ({
    name: `starts ${timeline}`,
    says: [
      `${says}, what does onboarding cost?`,
      'Otto',
      'Ottoman Traders',
      'otto@ottoman.test',
      'ok thanks',
    ],
    ends: { timeline, name: 'Otto', company: 'Ottoman Traders', email: 'otto@ottoman.test' },
  })),
  {
    name: 'asks whether it is a bot in the middle',
    says: ['what does it cost?', 'are you a bot?', 'Wim', 'Windkracht BV', 'wim@windkracht.test'],
    ends: { company: 'Windkracht BV', email: 'wim@windkracht.test' },
  },
  {
    name: 'thanks in between',
    says: ['do you have a trial?', 'thanks', 'Yara', 'cool', 'yara@yield.test'],
    ends: { email: 'yara@yield.test' },
  },
  {
    name: 'an off-topic question in between',
    says: [
      'what does it cost?',
      'Xaver',
      'what is the weather in Munich?',
      'no',
      'do you support UPS?',
      'xaver@isar.test',
    ],
    ends: { name: 'Xaver', email: 'xaver@isar.test' },
  },
  {
    name: 'company and size, budget and time in one breath',
    says: [
      'We are Quartz Ltd, 45 people, budget around €10,000 a year, we want to start in 3 months. Which plan?',
      'Quinn',
      'quinn@quartz.test',
      'do you support serial numbers?',
    ],
    ends: {
      company: 'Quartz Ltd',
      companySize: '45 people',
      budget: '€10,000 a year',
      timeline: 'in 3 months',
      name: 'Quinn',
      email: 'quinn@quartz.test',
    },
  },
  {
    name: 'the same e-mail twice',
    says: ['write to sam@hooli.test', 'what does it cost?', 'my e-mail is sam@hooli.test', 'Sam', 'Hooli'],
    ends: { email: 'sam@hooli.test' },
  },
];
