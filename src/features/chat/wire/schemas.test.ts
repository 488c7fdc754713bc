import { describe, expect, it } from 'vitest';
import { type ZodType, z } from 'zod';
import type { ZodMiniType } from 'zod/mini';
import * as chat from '../../../contracts/api/chat';
import { problemSchema } from '../../../contracts/problem';
import { conversationEvents as contractEvents } from '../../../contracts/realtime/events';
import { conversationEvents } from './events';
import { problem } from './problem';
import * as wire from './schemas';

/** JSON Schema with references written out, so that named and unnamed parts compare. */
function described(schema: ZodType | ZodMiniType): unknown {
  const { $defs = {}, $schema: _draft, ...root } = z.toJSONSchema(schema, { io: 'output' });
  const inline = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(inline);
    if (typeof node !== 'object' || node === null) return node;
    if ('$ref' in node && typeof node.$ref === 'string') {
      return inline($defs[node.$ref.replace('#/$defs/', '')]);
    }
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key, value]) => key !== 'id' || typeof value !== 'string')
        .map(([key, value]) => [key, inline(value)]),
    );
  };
  return inline(root);
}

const pairs: [string, ZodMiniType, ZodType][] = [
  ['the session', wire.session, chat.sessionSchema],
  ['a posted message', wire.postedMessage, chat.postedMessageSchema],
  ['the messages', wire.visitorMessages, chat.visitorMessagesSchema],
  ['the conversation', wire.conversationOnly, chat.conversationOnlySchema],
  ['a problem', problem, problemSchema],
];

describe('what the chat page reads', () => {
  it.each(pairs)('is what the contract says of %s', (_name, small, full) => {
    expect(described(small)).toEqual(described(full));
  });

  it('has every event of a conversation, as the catalogue has it', () => {
    const describeAll = (events: Record<string, ZodType | ZodMiniType>) =>
      Object.fromEntries(Object.entries(events).map(([name, schema]) => [name, described(schema)]));
    expect(describeAll(conversationEvents)).toEqual(describeAll(contractEvents));
  });
});
