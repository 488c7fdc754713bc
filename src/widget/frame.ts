import type { HostMessage, PageMessage } from '../contracts/embed-messages';
import { element } from './elements';
import { readPageMessage } from './read-page-message';

type Unmarked<M> = M extends HostMessage ? Omit<M, 'baton'> : never;
type ToPage = Unmarked<HostMessage>;

export interface Frame {
  readonly element: HTMLIFrameElement;
  /** Before the chat is ready nothing is sent: `hello` tells it how things stand by then. */
  tell(message: ToPage): void;
  isReady(): boolean;
  remove(): void;
}

/**
 * The chat's frame and the talk with it. Only messages from this very window and of Baton's own origin are read, and
 * what is sent can be read by no other origin, whatever the frame should have been led to.
 */
export function createFrame(options: {
  readonly origin: string;
  readonly address: string;
  readonly title: string;
  on(message: PageMessage): void;
}): Frame {
  const { origin, address } = options;
  const frame = element('iframe', { src: address, title: options.title, allow: 'clipboard-write' });
  let isReady = false;
  const listen = ({ source, origin: sender, data }: MessageEvent<unknown>) => {
    if (sender !== origin || source === null || source !== frame.contentWindow) return;
    const message = readPageMessage(data);
    if (!message) return;
    if (message.type === 'ready') isReady = true;
    options.on(message);
  };
  window.addEventListener('message', listen);
  return {
    element: frame,
    tell: (message) => {
      if (isReady) frame.contentWindow?.postMessage({ baton: 1, ...message }, origin);
    },
    isReady: () => isReady,
    remove: () => {
      window.removeEventListener('message', listen);
      frame.remove();
    },
  };
}
