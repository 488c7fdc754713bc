import { describe, expect, it } from 'vitest';
import { type ZodType, z } from 'zod';
import * as chat from '../../../contracts/api/chat';
import { problemSchema } from '../../../contracts/problem';
import { conversationEvents as contractEvents } from '../../../contracts/realtime/events';
import { conversationEvents } from './events';
import { problem } from './problem';
import * as wire from './schemas';
import type { JsonShape, Shape } from './shape';

const node = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  enum: z.array(z.union([z.string(), z.boolean()])).optional(),
  const: z.union([z.string(), z.boolean()]).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  $defs: z.record(z.string(), z.unknown()).optional(),
});

/** What a contract accepts, in the words of the chat page's readers. Lengths and patterns are the server's business. */
function shapeOf(schema: ZodType): JsonShape {
  const root = node.parse(z.toJSONSchema(schema, { io: 'output' }));
  const read = (raw: unknown): JsonShape => {
    const one = node.parse(raw);
    if (one.$ref) return read(root.$defs?.[one.$ref.replace('#/$defs/', '')]);
    if (one.anyOf) {
      expect(one.anyOf).toHaveLength(2);
      expect(one.anyOf[1]).toEqual({ type: 'null' });
      return { type: 'nullable', of: read(one.anyOf[0]) };
    }
    if (Array.isArray(one.type)) {
      expect(one.type[1]).toBe('null');
      return { type: 'nullable', of: read({ ...one, type: one.type[0] }) };
    }
    if (one.enum) return { type: 'one of', values: one.enum };
    if (one.const !== undefined) return { type: 'one of', values: [one.const] };
    if (one.type === 'array') return { type: 'list', items: read(one.items) };
    if (one.type === 'object') {
      const fields = Object.entries(one.properties ?? {}).map(([name, value]): [string, JsonShape] => [
        name,
        one.required?.includes(name) ? read(value) : { type: 'optional', of: read(value) },
      ]);
      return { type: 'object', fields: Object.fromEntries(fields) };
    }
    if (one.type === 'string') return { type: one.format === 'date-time' ? 'instant' : 'string' };
    expect(['integer', 'boolean']).toContain(one.type);
    return { type: one.type === 'integer' ? 'integer' : 'boolean' };
  };
  return read(root);
}

const pairs: [string, Shape<unknown>, ZodType][] = [
  ['the session', wire.session, chat.sessionSchema],
  ['a posted message', wire.postedMessage, chat.postedMessageSchema],
  ['the messages', wire.visitorMessages, chat.visitorMessagesSchema],
  ['the conversation', wire.conversationOnly, chat.conversationOnlySchema],
  ['the contact details', wire.contactDetails, chat.chatLeadSchema],
  ['the callback slots', wire.callbackSlots, chat.callbackSlotsSchema],
  ['a problem', problem, problemSchema],
];

describe('what the chat page reads', () => {
  it.each(pairs)('is what the contract says of %s', (_name, reader, contract) => {
    expect(reader.json).toEqual(shapeOf(contract));
  });

  it('has every event of a conversation, as the catalogue has it', () => {
    expect(Object.keys(conversationEvents)).toEqual(Object.keys(contractEvents));
    for (const [name, contract] of Object.entries(contractEvents)) {
      const reader = Object.entries(conversationEvents).find(([own]) => own === name)?.[1];
      expect(reader?.json, name).toEqual(shapeOf(contract));
    }
  });
});
