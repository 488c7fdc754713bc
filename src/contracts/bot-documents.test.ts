import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ContextPacket, PacketAddendum as DomainAddendum } from '../domain/bot/packet/types';
import { afterAsking } from '../domain/bot/qualification/next-question';
import { type BotState, INITIAL_BOT_STATE, NOTES_KEPT, type TurnNote, withNote } from '../domain/bot/state';
import type { ContextPacketDocument, PacketAddendum } from './api/handoff';
import { parseBotState } from './bot-state';
import { parseQualificationFlow, qualificationFlowSchema } from './qualification';

describe('the stored state of the bot', () => {
  const note: TurnNote = {
    messageId: '01890000-0000-7000-8000-000000000001',
    text: 'what does it cost?',
    intent: 'pricing',
    outcome: 'answered',
    articles: ['Prices'],
    frustration: 0.1,
    sentiment: 0.5,
  };

  it('comes back from the database as it went in', () => {
    const state: BotState = withNote(
      afterAsking({ ...INITIAL_BOT_STATE, turns: 3, language: 'de' }, 'email'),
      note,
    );
    expect(parseBotState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it('is a fresh one for a conversation that has not begun', () => {
    for (const stored of [{}, null, undefined, [], 'x', 7])
      expect(parseBotState(stored)).toEqual(INITIAL_BOT_STATE);
  });

  it('keeps what can be read of a state that another version wrote', () => {
    expect(
      parseBotState({ turns: 4, language: 'xx', notes: 'broken', pendingField: 'shoeSize', fallbacks: -1 }),
    ).toEqual({
      ...INITIAL_BOT_STATE,
      turns: 4,
    });
  });

  it('never grows without end', () => {
    const notes = Array.from({ length: NOTES_KEPT + 10 }, (_, index) => ({
      ...note,
      messageId: `m${index}`,
    }));
    const parsed = parseBotState({ ...INITIAL_BOT_STATE, notes });
    expect(parsed.notes).toHaveLength(NOTES_KEPT);
    expect(parsed.notes.at(-1)?.messageId).toBe(`m${NOTES_KEPT + 9}`);
  });
});

describe('the stored qualification flow', () => {
  it('refuses a question without English or a field asked for twice', () => {
    const question = { field: 'email', ask: { en: 'Your e-mail?' }, required: true };
    expect(qualificationFlowSchema.safeParse([question]).success).toBe(true);
    expect(qualificationFlowSchema.safeParse([{ ...question, ask: { de: 'Ihre E-Mail?' } }]).success).toBe(
      false,
    );
    expect(qualificationFlowSchema.safeParse([question, question]).success).toBe(false);
  });

  it('is empty where none is stored', () => {
    expect(parseQualificationFlow({})).toEqual([]);
  });
});

it('has packets of the shape the HTTP contract promises', () => {
  expectTypeOf<ContextPacket>().toExtend<ContextPacketDocument>();
  expectTypeOf<ContextPacketDocument>().toExtend<ContextPacket>();
  expectTypeOf<DomainAddendum>().toExtend<PacketAddendum>();
  expectTypeOf<PacketAddendum>().toExtend<DomainAddendum>();
});
