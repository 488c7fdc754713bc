import { type Persona, persona } from './personas/persona';

/** Somebody who waits for a person when the demo begins. */
export interface WaitingVisitor {
  readonly persona: Persona;
  readonly first: string;
  readonly last: string;
  readonly company: string;
  /** What was written, each with the seconds from then to the end of the history. */
  readonly says: readonly (readonly [secondsAgo: number, text: string])[];
  /** How long the visitor goes on waiting. Each at another time, so that they do not all give up while one looks. */
  readonly staysMinutes: number;
}

/** One who wants to buy, one who wants a person, one who has had enough: what the first look at the inbox shows. */
export const waitingVisitors: readonly WaitingVisitor[] = [
  {
    persona: persona({ name: 'waits to buy', weight: 0, says: [], pages: ['/', '/pricing', '/demo'] }),
    first: 'Nora',
    last: 'Lindqvist',
    company: 'Fjord Outdoor',
    says: [
      [
        250,
        'Hi, I’m Nora Lindqvist, Head of Operations at Fjord Outdoor. What does Scale cost for 80 people?',
      ],
      [
        175,
        'nora.lindqvist@fjord-outdoor.example. We want to start next month, our budget is €15,000 a year.',
      ],
      [90, 'Could you show us a demo this week?'],
    ],
    staysMinutes: 45,
  },
  {
    persona: persona({ name: 'waits in German', weight: 0, says: [], language: 'de', pages: ['/pricing'] }),
    first: 'Tobias',
    last: 'Krämer',
    company: 'Krämer Papier',
    says: [
      [210, 'Guten Tag, was kostet der Growth-Tarif?'],
      [150, 'Tobias Krämer von Krämer Papier'],
      [105, 'Kann ich bitte mit einem Menschen sprechen?'],
    ],
    staysMinutes: 100,
  },
  {
    persona: persona({ name: 'waits and is annoyed', weight: 0, says: [], pages: ['/', '/help'] }),
    first: 'Dean',
    last: 'Okafor',
    company: 'Okafor & Sons',
    says: [
      [170, 'I’m Dean Okafor from Okafor & Sons. Labels are not printed since this morning.'],
      [95, 'That does not help at all. The printer works, your app does not.'],
      [40, 'This is ridiculous!! I have asked three times and you keep sending the same useless text'],
    ],
    staysMinutes: 180,
  },
];
