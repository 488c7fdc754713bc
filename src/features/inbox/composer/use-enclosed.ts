import { useMemo, useState, useSyncExternalStore } from 'react';
import { notify } from '../../../components/ui/toast';
import { uploadedSchema } from '../../../contracts/api/attachment';
import type { Quote, TeamMessage } from '../../../contracts/api/message';
import { problemSchema } from '../../../contracts/problem';
import { ATTACHMENTS_PER_MESSAGE } from '../../../domain/attachments/rules';
import { uploadFile } from '../../shared/attachments/upload-file';
import { createUploads, isUnfinished, type Upload, type Uploads } from '../../shared/attachments/uploads';
import type { Outgoing } from '../../shared/sync/outgoing';
import { useMe } from '../../shared/team/team-context';
import type { ComposerMode } from './draft-store';

/** What goes with the words of a message that is being written. */
export interface Enclosed {
  readonly uploads: Uploads;
  readonly files: readonly Upload[];
  readonly quote: Quote | null;
  /** Files that have not gone up: the message waits for them. */
  readonly isWaiting: boolean;
  addFiles(files: readonly File[]): void;
  setQuote(message: TeamMessage | null, kind: ComposerMode): void;
  /** What is there, to be sent; nothing is left here. */
  take(): Pick<Outgoing, 'attachments' | 'quote'>;
}

/** Kept by conversation and kind, so that files go on going up while another conversation is open. */
const kept = new Map<string, Uploads>();

export function useEnclosed(conversationId: string, mode: ComposerMode): Enclosed {
  const { org } = useMe();
  const [quotes, setQuotes] = useState<Readonly<Record<ComposerMode, Quote | null>>>({
    reply: null,
    note: null,
  });
  const uploads = useMemo(() => uploadsOf(org.slug, conversationId, mode), [org.slug, conversationId, mode]);
  const files = useSyncExternalStore(uploads.subscribe, uploads.list, uploads.list);
  const quote = quotes[mode];
  return {
    uploads,
    files,
    quote,
    isWaiting: files.some(isUnfinished),
    addFiles: (chosen) => {
      if (uploads.add(chosen) > 0) notify.plain(`At most ${ATTACHMENTS_PER_MESSAGE} files in one message`);
    },
    setQuote: (message, kind) => setQuotes((now) => ({ ...now, [kind]: message && quoteFrom(message) })),
    take: () => {
      setQuotes((now) => ({ ...now, [mode]: null }));
      return { attachments: uploads.take(), quote };
    },
  };
}

function uploadsOf(org: string, conversationId: string, mode: ComposerMode): Uploads {
  const key = `${org} ${conversationId} ${mode}`;
  const known = kept.get(key);
  if (known) return known;
  const path = `/api/v1/orgs/${encodeURIComponent(org)}/conversations/${conversationId}/attachments`;
  const uploads = createUploads({
    send: (file, onProgress, signal) =>
      uploadFile({ path, file, answer: uploadedSchema, problem: problemSchema, onProgress, signal }),
  });
  kept.set(key, uploads);
  return uploads;
}

function quoteFrom({ id, author, text, attachments }: TeamMessage): Quote {
  const words = text === '' ? attachments.map(({ name }) => name).join(', ') : text;
  return { messageId: id, author, text: words.replace(/\s+/gu, ' ').slice(0, 160), retracted: false };
}
