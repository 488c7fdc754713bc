import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Attachment } from '../../../contracts/api/attachment';
import { ApiError, NetworkError } from '../api/api-error';
import { createUploads } from './uploads';

const stored = (name: string): Attachment => ({
  id: name,
  name,
  mediaType: 'text/plain',
  size: 1,
  width: null,
  height: null,
});
const fileOf = (name: string, size = 1, type = 'text/plain') =>
  new File([new Uint8Array(size)], name, { type });
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:1', revokeObjectURL: vi.fn() });
});
afterEach(() => vi.unstubAllGlobals());

it('sends each file at once and gives what came back in the order of choice', async () => {
  const answers = new Map<string, () => void>();
  const uploads = createUploads({
    send: (file) => new Promise((resolve) => answers.set(file.name, () => resolve(stored(file.name)))),
  });
  uploads.add([fileOf('a'), fileOf('b')]);
  answers.get('b')?.();
  answers.get('a')?.();
  await settled();
  expect(uploads.take().map(({ name }) => name)).toEqual(['a', 'b']);
  expect(uploads.list()).toEqual([]);
});

it('has room for five and says how many did not fit', () => {
  const uploads = createUploads({ send: () => new Promise(() => {}) });
  expect(uploads.add(['1', '2', '3'].map((name) => fileOf(name)))).toBe(0);
  expect(uploads.add(['4', '5', '6', '7'].map((name) => fileOf(name)))).toBe(2);
  expect(uploads.list().map(({ name }) => name)).toEqual(['1', '2', '3', '4', '5']);
});

it('sends neither an empty file nor one that is too large', () => {
  const send = vi.fn();
  const uploads = createUploads({ send });
  const large = Object.defineProperty(fileOf('large'), 'size', { value: 10 * 1024 * 1024 + 1 });
  uploads.add([fileOf('empty', 0), large]);
  expect(uploads.list().map(({ problem }) => problem)).toEqual(['empty', 'too_large']);
  expect(send).not.toHaveBeenCalled();
});

it('can be tried again after a failure', async () => {
  const send = vi.fn().mockRejectedValueOnce(new NetworkError('lost')).mockResolvedValue(stored('a'));
  const uploads = createUploads({ send });
  uploads.add([fileOf('a')]);
  await settled();
  expect(uploads.list()[0]?.problem).toBe('failed');
  uploads.retry(uploads.list()[0]?.key ?? 0);
  await settled();
  expect(uploads.list()[0]).toMatchObject({ problem: null, attachment: stored('a') });
});

it.each([
  [413, 'too_large'],
  [415, 'wrong_type'],
  [429, 'too_many_requests'],
  [500, 'failed'],
])('says what %s means', async (status, problem) => {
  const uploads = createUploads({ send: () => Promise.reject(new ApiError(status)) });
  uploads.add([fileOf('a')]);
  await settled();
  expect(uploads.list()[0]?.problem).toBe(problem);
});

it('stops a file that is taken away, and shows it no more', async () => {
  let aborted = false;
  const uploads = createUploads({
    send: (_, __, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted = true;
          reject(new NetworkError('aborted'));
        });
      }),
  });
  uploads.add([fileOf('a', 1, 'image/png')]);
  expect(uploads.list()[0]?.previewUrl).toBe('blob:1');
  uploads.remove(uploads.list()[0]?.key ?? 0);
  await settled();
  expect([aborted, uploads.list()]).toEqual([true, []]);
});
