import { uploadFile } from '../../shared/attachments/upload-file';
import { createUploads, type Uploads } from '../../shared/attachments/uploads';
import { problem } from '../wire/problem';
import { uploaded } from '../wire/schemas';

type WithToken = <T>(make: (token: string) => Promise<T>) => Promise<T>;

/** The files of the message that the visitor is writing. */
export function createVisitorUploads(withToken: WithToken): Uploads {
  const path = '/api/chat/attachments';
  return createUploads({
    send: (file, onProgress, signal) =>
      withToken((token) => uploadFile({ path, file, token, answer: uploaded, problem, onProgress, signal })),
  });
}
