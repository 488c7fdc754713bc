import { createFileModelStore } from '../../src/adapters/file-model-store';
import { env } from '../../src/server/env';
import { services } from '../../src/server/services';
import { type BotBrain, createBrain } from '../../src/services/bot/brain';
import { runTurn } from '../../src/services/bot/run-turn';
import { listMessages } from '../../src/services/chat/list-messages';
import { systemContext } from '../../src/services/context';
import { createChannel } from '../factories/channel';
import type { TestOrg } from '../factories/org';
import { startVisitor, visitorSays } from '../factories/visitor';

/** The bot as a worker has it; one for all tests of a file. */
export const testBrain = (): BotBrain =>
  createBrain(createFileModelStore(env().BATON_MODEL_DIR), services().log);

export interface BotTalk {
  readonly conversationId: string;
  /** What the bot said first. */
  readonly greeting: string;
  /** Writes a message and runs the bot's turn. @returns everything said since, one text per message */
  say(text: string): Promise<string[]>;
}

/** A visitor who talks with the bot of an organisation, turn by turn. */
export async function talkWithBot(
  org: TestOrg,
  brain: BotBrain,
  options: { readonly isTest?: boolean } = {},
): Promise<BotTalk> {
  const visitor = await startVisitor(await createChannel(org, options));
  const { conversationId } = visitor;
  const system = systemContext(services(), org.id);
  const first = await listMessages(visitor.ctx, { after: 0 });
  return {
    conversationId,
    greeting: first.messages[0]?.text ?? '',
    async say(text) {
      const { message } = await visitorSays(visitor, text);
      await runTurn(system, { conversationId, brain });
      const after = message.seq ?? 0;
      const { messages } = await listMessages(visitor.ctx, { after });
      // Not what was said before and has changed since, such as a form that was answered.
      return messages.filter(({ seq }) => seq !== null && seq > after).map((one) => one.text);
    },
  };
}
