import { conversationChannel } from '../../contracts/realtime/channels';
import { conversationEvents } from '../../contracts/realtime/events';
import type { SystemContext } from '../context';
import { makeEvent } from '../emit';

/** Events of one answer are at least this far apart. */
const EVERY_MS = 200;
/** Browsers forget a sign of typing after six seconds. */
const TYPING_EVERY_MS = 4_000;

/** Shows the visitor that an answer is on its way and what it says so far. Nothing of it is promised to arrive. */
export interface WordsOnTheirWay {
  /** The whole text so far; what comes too fast is skipped. */
  show(text: string): void;
  /** Ends it; `withdraw` takes back what was shown, when no message follows. */
  stop(): void;
  withdraw(): void;
}

/** Begins with a sign of typing, which is renewed until it is stopped. */
export function showWords(
  ctx: SystemContext,
  input: { readonly conversationId: string; readonly turnId: string; readonly botName: string },
): WordsOnTheirWay {
  const { conversationId, turnId, botName } = input;
  const channel = conversationChannel(conversationId);
  let count = 0;
  let isBusy = false;
  let sentAt = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let wanted = '';
  let shown = '';

  const publish = (event: ReturnType<typeof makeEvent>) =>
    ctx.realtime.publish([event]).catch((error: unknown) => {
      ctx.log.warn({ err: error }, 'words on their way were not shown');
    });
  const typing = () => {
    const payload = { conversationId, who: 'bot' as const, name: botName, typing: true };
    void publish(makeEvent(conversationEvents, channel, 'typing', payload));
  };
  const send = async () => {
    if (isBusy || wanted === shown) return;
    const pause = sentAt + EVERY_MS - Date.now();
    if (pause > 0) {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void send();
      }, pause);
      return;
    }
    isBusy = true;
    sentAt = Date.now();
    shown = wanted;
    count += 1;
    const payload = { conversationId, turnId, count, text: shown };
    await publish(makeEvent(conversationEvents, channel, 'message.partial', payload));
    isBusy = false;
    void send();
  };
  typing();
  const keepTyping = setInterval(typing, TYPING_EVERY_MS);
  const stop = () => {
    clearInterval(keepTyping);
    clearTimeout(waiting);
    waiting = undefined;
    wanted = shown;
  };
  return {
    show(text) {
      wanted = text;
      void send();
    },
    stop,
    withdraw() {
      stop();
      if (shown === '') return;
      const payload = { conversationId, turnId, count: count + 1, text: '' };
      void publish(makeEvent(conversationEvents, channel, 'message.partial', payload));
    },
  };
}
