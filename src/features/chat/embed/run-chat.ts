import type { ChatController } from '../state/chat-controller';
import type { Embedding } from './embedding';

/**
 * Starts a chat: at once on a page of its own, in a frame when the page around has said hello. What that takes is loaded
 * there alone. @returns ends it
 */
export function runChat(controller: ChatController, embedding: Embedding | null, slug: string): () => void {
  if (!embedding || window.parent === window) return controller.start();
  let stop: (() => void) | undefined;
  let isOver = false;
  void import('./talk-to-host').then(({ talkToHost }) => {
    if (!isOver) stop = talkToHost(controller, embedding, slug);
  });
  return () => {
    isOver = true;
    stop?.();
  };
}
