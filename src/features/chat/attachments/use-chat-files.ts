import { useState, useSyncExternalStore } from 'react';
import type { Upload, Uploads } from '../../shared/attachments/uploads';
import type { ChatController } from '../state/chat-controller';

const NONE: readonly Upload[] = [];

/** Files for the message that is being written; the code that sends them is fetched with the first one. */
export function useChatFiles(controller: ChatController): {
  readonly uploads: Uploads | null;
  readonly files: readonly Upload[];
  addFiles(files: readonly File[]): void;
} {
  const [uploads, setUploads] = useState<Uploads | null>(null);
  const files = useSyncExternalStore(
    (listener) => uploads?.subscribe(listener) ?? (() => {}),
    () => uploads?.list() ?? NONE,
    () => NONE,
  );
  return {
    uploads,
    files,
    addFiles: async (chosen) => {
      if (chosen.length === 0) return;
      const { createVisitorUploads } = await import('./visitor-uploads');
      const mine = uploads ?? createVisitorUploads(controller.withToken);
      setUploads(mine);
      mine.add(chosen);
    },
  };
}
