import type { HostMessage, PageMessage } from '../../../contracts/embed-messages';
import { chatApi } from '../api-client';
import type { ChatController } from '../state/chat-controller';
import { diagnose } from './diagnose';
import type { Embedding } from './embedding';
import { eventName } from './event-name';
import { setPanelOpen } from './in-sight';
import { readHostMessage } from './read-host-message';
import { isStorageKept, isStorageLasting } from './stored-in-frame';
import { takeFocus } from './take-focus';
import { tellOfNews } from './tell-of-news';

type Unmarked<M> = M extends PageMessage ? Omit<M, 'baton'> : never;
export type TellHost = (message: Unmarked<PageMessage>) => void;

/**
 * Runs a chat inside a customer's page: it starts when the page around has said hello, tells it the news and does what
 * it asks. Only messages of the very window around and of the origin that the server found to be allowed are read, and
 * only that origin can read what is sent. @returns ends it
 */
export function talkToHost(controller: ChatController, embedding: Embedding, slug: string): () => void {
  const { hostOrigin } = embedding;
  const tell: TellHost = (message) => window.parent.postMessage({ baton: 1, ...message }, hostOrigin);
  const keepsForUs = !isStorageKept() || !isStorageLasting();
  embedding.keepToken = (token) => {
    if (keepsForUs || token === null) tell({ type: 'token', token });
  };
  embedding.close = () => tell({ type: 'close' });
  const news = tellOfNews(controller, tell);
  const focus = takeFocus();
  let stop: (() => void) | null = null;

  const start = () => {
    stop ??= controller.start();
  };
  const open = (isOpen: boolean) => {
    setPanelOpen(isOpen);
    news.look();
    if (isOpen) start();
    focus.opened(isOpen);
  };
  const forget = () => {
    stop?.();
    stop = null;
    embedding.token = embedding.identity = null;
    clearStored(slug);
    tell({ type: 'forgotten' });
  };

  const follow = (message: HostMessage) => {
    switch (message.type) {
      case 'hello':
        embedding.page = message.page;
        embedding.identity = message.identity;
        if (message.forget) forget();
        else {
          embedding.token = message.token;
          start();
        }
        if (message.wantsLead) news.wantLead();
        return open(message.open);
      case 'open':
        return open(message.open);
      case 'page':
        // What was noted before the chat came is not where the visitor is.
        if (message.ageSeconds === 0) embedding.page = message.page;
        return event({ type: 'page_view', ...message.page, ageSeconds: message.ageSeconds });
      case 'track': {
        const { properties, ageSeconds } = message;
        return event({ type: eventName(message.name), properties, ageSeconds });
      }
      case 'identify':
        if (embedding.identity === message.token) return;
        embedding.identity = message.token;
        return stop ? controller.restart() : undefined;
      case 'wantsLead':
        return news.wantLead();
      case 'forget':
        return forget();
      case 'diagnose':
        start();
        return void diagnose(controller).then((found) => tell({ type: 'diagnosis', ...found }));
    }
  };
  const event = (body: Parameters<typeof chatApi.event>[1]) => {
    // Of no use to anybody without a visitor; losing one costs a point of a score.
    if (stop) controller.withToken((token) => chatApi.event(token, body)).catch(() => {});
  };

  const listen = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || origin !== hostOrigin) return;
    const message = readHostMessage(data);
    if (message) follow(message);
  };
  const onKey = (pressed: KeyboardEvent) => {
    if (pressed.key === 'Escape' && !pressed.defaultPrevented) embedding.close();
  };
  window.addEventListener('message', listen);
  window.addEventListener('keydown', onKey);
  tell({ type: 'ready' });
  return () => {
    window.removeEventListener('message', listen);
    window.removeEventListener('keydown', onKey);
    news.stop();
    focus.stop();
    stop?.();
  };
}

function clearStored(slug: string): void {
  try {
    const ours = Object.keys(localStorage).filter((key) => key.startsWith(`baton:chat:${slug}:`));
    for (const key of ours) localStorage.removeItem(key);
  } catch {
    // Where nothing can be stored, nothing is left.
  }
}
