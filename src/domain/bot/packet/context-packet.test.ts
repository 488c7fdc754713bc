import { describe, expect, it } from 'vitest';
import type { HandoffReason } from '../../handoff/types';
import { DEFAULT_BRAND_VOICE } from '../../policy/brand-voice';
import { NOON, schoolIndex, simulate } from '../bot.fixture';
import { buildContextPacket, isPacketComplete } from './build-context-packet';
import type { ContextPacket } from './types';

/** A visitor's side of a dialog, and the facts planted in it: what the packet must hold and what it must not. */
interface Planted {
  name: string;
  reason: HandoffReason;
  says: string[];
  fields: Record<string, string | null>;
  /** Message numbers quoted in each kind of line. */
  lines: Partial<Record<string, number[]>>;
}

const planted: Planted[] = [
  {
    name: 'given inside a sentence',
    reason: 'visitor_request',
    says: [
      "I'm Jane Doe from Globex, jane@globex.com. How much is a group course?",
      'can I talk to a person?',
    ],
    fields: { name: 'Jane Doe', company: 'Globex', email: 'jane@globex.com' },
    lines: { wants: [1], about: [1], answered: [1] },
  },
  {
    name: 'declined',
    reason: 'knowledge_gap',
    says: [
      'is the placement test free?',
      "I'd rather not say",
      'Globex',
      'do you teach Klingon to dogs?',
      'what do penguins eat?',
    ],
    fields: { name: null, company: 'Globex' },
    lines: { wants: [1], about: [3, 2], asked: [4, 5], answered: [1] },
  },
  {
    name: 'given and then corrected',
    reason: 'high_score',
    says: [
      'my e-mail is jane@globex.com',
      'how much is a private lesson?',
      "sorry, it's jane@globex.io, not jane@globex.com",
    ],
    fields: { email: 'jane@globex.io' },
    lines: { wants: [2], about: [3], answered: [2] },
  },
  {
    name: 'frustrated',
    reason: 'frustration',
    says: ['what do penguins eat?', 'you are useless, this is the third time I ask and nobody helps me!!!'],
    fields: {},
    lines: { wants: [1], asked: [1], mood: [2] },
  },
  {
    name: 'with a budget, a size and a date',
    reason: 'high_value',
    says: [
      'We need to teach Polish to our drivers.',
      'we have 300 employees and a budget of €20,000 a year',
      'we want to start next month',
    ],
    fields: {
      companySize: '300 people',
      budget: '€20,000 a year',
      timeline: 'next month',
      useCase: 'We need to teach Polish to our drivers.',
    },
    lines: { wants: [1], about: [2, 3] },
  },
];

function packetOf({ says, reason }: Pick<Planted, 'says' | 'reason'>): ContextPacket {
  const bot = simulate();
  for (const text of says) bot.say(text);
  return buildContextPacket({
    reason,
    messages: says.map((_, index) => ({ seq: index + 1 })),
    state: bot.state(),
    fields: bot.fields(),
    currency: 'EUR',
    score: {
      score: 42,
      fit: 20,
      engagement: 22,
      band: 'warm',
      contributions: [
        { ruleId: 'wrote', label: 'Wrote a message', group: 'engagement', times: 2, points: 2 },
      ],
    },
    scoreHistory: [{ at: NOON, score: 42 }],
    decision: { id: 'd1', policyVersion: 3, triggerName: 'Hot lead', whyNow: 'score 42' },
    journey: [{ url: 'https://acme.test/pricing', title: 'Pricing', at: NOON }],
    earlierEpisodes: [],
    language: 'en',
    voice: DEFAULT_BRAND_VOICE,
    index: schoolIndex,
  });
}

const number = (messageId: string) => Number(messageId.slice(1));

describe.each(planted)('the packet of a visitor: $name', (dialog) => {
  const packet = packetOf(dialog);

  it('holds exactly the fields that were given or declined', () => {
    expect(Object.fromEntries(packet.fields.map(({ field, value }) => [field, value]))).toEqual(
      dialog.fields,
    );
  });

  it('misses no planted fact and names the messages it came from', () => {
    for (const [kind, messages] of Object.entries(dialog.lines)) {
      const line = packet.summary.find((one) => one.kind === kind);
      expect(line?.messageIds.map(number), kind).toEqual(messages);
    }
  });

  it('invents no line, and every quotation stands in a message it names', () => {
    expect(packet.summary.length).toBeLessThanOrEqual(5);
    for (const { kind, text, messageIds } of packet.summary) {
      if (kind === 'next') continue;
      expect(Object.keys(dialog.lines), text).toContain(kind);
      const sources = messageIds.map((id) => dialog.says[number(id) - 1] ?? '').join('\n');
      for (const [, quoted = ''] of text.matchAll(/“([^”]+)”/g)) {
        if (kind !== 'answered') expect(sources).toContain(quoted.replace(/…$/, ''));
      }
      for (const [figure] of text.matchAll(/\d[\d,]*/g)) expect(sources).toContain(figure);
    }
  });

  it('says of who they are only what they said', () => {
    const about = packet.summary.find(({ kind }) => kind === 'about');
    if (about === undefined) return;
    const said = dialog.says.join(' ');
    const values = Object.values(dialog.fields).filter((value) => value !== null);
    const rest = values.reduce((text, value) => text.replace(value, ''), about.text);
    expect(rest.replace(/Declined to give: [a-z -]+\./, '')).not.toMatch(/\d|@/);
    for (const [word] of rest.matchAll(/\b[A-Z][a-z]{3,}\b/g))
      expect(`${said} From Declined`).toContain(word);
  });

  it('is complete: three openings, a next step, the score and its history, the decision and the journey', () => {
    expect(isPacketComplete(packet)).toBe(true);
    expect(packet.openings).toHaveLength(3);
    expect(packet.transcript).toEqual({
      fromSeq: 1,
      toSeq: dialog.says.length,
      messageCount: dialog.says.length,
    });
    expect(packet.score.history).toEqual([{ at: '2026-03-02T12:00:00.000Z', score: 42 }]);
    expect(packet.decision?.whyNow).toBe('score 42');
    expect(packet.journey).toHaveLength(1);
    expect(packet.summary.at(-1)).toMatchObject({ kind: 'next', text: packet.nextStep });
    expect(packet.nextStepWhy).toMatch(/^\p{Lu}.+\.$/u);
  });
});

describe('the openings', () => {
  it('begin with what the articles say to what was asked, one for each article', () => {
    const packet = packetOf({
      reason: 'visitor_request',
      says: ["I'm Jane", 'how much is a group course?', 'is the placement test free?'],
    });
    const [first, second, third] = packet.openings;
    expect(first?.text).toMatch(
      /^Hello Jane, I’ve taken over from our bot and have read everything so far\. About “is the placement test free\?”: /,
    );
    expect(second).toMatchObject({ articleTitle: 'Course fees', addresses: 'Jane' });
    expect(second?.text).toMatch(
      /^Hello Jane\. About “how much is a group course\?”: A group course costs £240/,
    );
    expect(third).toMatchObject({ articleTitle: null, articleId: null, addresses: null });
    expect(new Set(packet.openings.map(({ articleId }) => articleId)).size).toBe(3);
  });

  it('claim nothing where no article fits', () => {
    const packet = packetOf({ reason: 'knowledge_gap', says: ['what do penguins eat?'] });
    expect(packet.openings.map(({ articleTitle }) => articleTitle)).toEqual([null, null, null]);
    expect(packet.openings[0]?.text).toContain('You asked “what do penguins eat?”');
  });

  it('say sorry before anything else to somebody who is annoyed', () => {
    const packet = packetOf({
      reason: 'frustration',
      says: ['how much is a group course?', 'how much is a group course?? useless bot!!'],
    });
    expect(packet.openings[0]?.text).toMatch(/^Hello, I’m sorry this has been such a struggle\./);
  });

  it('do not quote what was corrected since', () => {
    const packet = packetOf({
      reason: 'visitor_request',
      says: ['how much is a group course for our 50 employees?', 'sorry, we have 15 employees'],
    });
    expect(packet.openings.map(({ text }) => text).join(' ')).not.toContain('50 employees');
  });

  it('do not ask for an address that was refused', () => {
    const packet = packetOf({
      reason: 'visitor_request',
      says: ["I won't give you my e-mail", 'can I talk to a person?'],
    });
    expect(packet.openings.map(({ text }) => text).join(' ')).not.toMatch(/e-mail address may I use/);
  });
});
