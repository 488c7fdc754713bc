import type { Attachment } from '../../../contracts/api/attachment';
import type { Problem } from '../../../contracts/problem';
import { ApiError, NetworkError } from '../api/api-error';
import type { Parser } from '../parser';

export interface UploadOptions {
  readonly path: string;
  readonly file: File;
  /** Sent as `Authorization: Bearer …`; without it the session cookie speaks. */
  readonly token?: string;
  readonly answer: Parser<{ attachment: Attachment }>;
  readonly problem: Parser<Problem>;
  /** The share that has left, 0–1. */
  onProgress(share: number): void;
  readonly signal: AbortSignal;
}

/** Sends a file's bytes; `fetch` cannot tell how much of a body has left. @throws ApiError, NetworkError */
export function uploadFile(options: UploadOptions): Promise<Attachment> {
  const { path, file, token, signal } = options;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const lost = () => reject(new NetworkError('The server could not be reached'));
    request.open('POST', `${path}?${new URLSearchParams({ name: file.name })}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => options.onProgress(total > 0 ? loaded / total : 0);
    request.onerror = lost;
    request.onabort = lost;
    request.onload = () => {
      const body = parseJson(request.responseText);
      const parsed = options.answer.safeParse(body);
      if (request.status === 201 && parsed.success) return resolve(parsed.data.attachment);
      const problem = options.problem.safeParse(body);
      reject(new ApiError(request.status, problem.success ? problem.data : undefined));
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
