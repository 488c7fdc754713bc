import type { Attachment } from '../../../contracts/api/attachment';
import { ATTACHMENT_BYTES, ATTACHMENTS_PER_MESSAGE } from '../../../domain/attachments/rules';
import { ApiError } from '../api/api-error';

/** Why a file did not go up: one word, which each surface says in its own. */
export type UploadProblem = 'too_large' | 'wrong_type' | 'too_many_requests' | 'empty' | 'failed';

/** A file that was chosen for the next message. */
export interface Upload {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  /** The share that has left, 0–1. */
  readonly share: number;
  readonly attachment: Attachment | null;
  readonly problem: UploadProblem | null;
  /** Of a picture, from this browser's own copy; null for other files. */
  readonly previewUrl: string | null;
}

export interface Uploads {
  list(): readonly Upload[];
  /** @returns how many there was no room for */
  add(files: readonly File[]): number;
  retry(key: number): void;
  remove(key: number): void;
  /** What is there to be sent; the list is empty afterwards. */
  take(): readonly Attachment[];
  subscribe(listener: () => void): () => void;
}

export interface UploadsOptions {
  send(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<Attachment>;
}

/** The files of one message that is being written. They go up at once, side by side. */
export function createUploads({ send }: UploadsOptions): Uploads {
  let list: readonly Upload[] = [];
  let lastKey = 0;
  const files = new Map<number, { readonly file: File; abort: AbortController }>();
  const listeners = new Set<() => void>();

  const update = (next: readonly Upload[]) => {
    list = next;
    for (const listener of listeners) listener();
  };
  const change = (key: number, part: Partial<Upload>) =>
    update(list.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const forget = (upload: Upload) => {
    files.delete(upload.key);
    if (upload.previewUrl) URL.revokeObjectURL(upload.previewUrl);
  };

  const begin = async (key: number, file: File) => {
    const abort = new AbortController();
    files.set(key, { file, abort });
    try {
      const attachment = await send(file, (share) => change(key, { share }), abort.signal);
      change(key, { attachment, share: 1 });
    } catch (error) {
      change(key, { problem: problemOf(error) });
    }
  };

  return {
    list: () => list,
    add: (chosen) => {
      const room = Math.max(0, ATTACHMENTS_PER_MESSAGE - list.length);
      for (const file of chosen.slice(0, room)) {
        lastKey += 1;
        const problem = file.size > ATTACHMENT_BYTES ? 'too_large' : file.size === 0 ? 'empty' : null;
        const shown = /^image\/(?:png|jpeg|gif|webp)$/.test(file.type);
        const previewUrl = shown && problem === null ? URL.createObjectURL(file) : null;
        const { name, size } = file;
        update([...list, { key: lastKey, name, size, share: 0, attachment: null, problem, previewUrl }]);
        if (problem === null) void begin(lastKey, file);
      }
      return Math.max(0, chosen.length - room);
    },
    retry: (key) => {
      const known = files.get(key);
      if (!known) return;
      change(key, { problem: null, share: 0 });
      void begin(key, known.file);
    },
    remove: (key) => {
      files.get(key)?.abort.abort();
      for (const upload of list) if (upload.key === key) forget(upload);
      update(list.filter((one) => one.key !== key));
    },
    take: () => {
      const taken = list.flatMap(({ attachment }) => (attachment ? [attachment] : []));
      for (const upload of list) forget(upload);
      update([]);
      return taken;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function problemOf(error: unknown): UploadProblem {
  if (!(error instanceof ApiError)) return 'failed';
  if (error.status === 413) return 'too_large';
  if (error.status === 415) return 'wrong_type';
  return error.status === 429 ? 'too_many_requests' : 'failed';
}

/** Whether trying again may help. */
export const mayRetryUpload = ({ problem }: Upload) =>
  problem === 'failed' || problem === 'too_many_requests';

/** Files that are on their way, or that did not get there: the message has to wait for their end. */
export const isUnfinished = ({ attachment }: Upload) => attachment === null;
