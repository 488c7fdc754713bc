import { z } from 'zod';

/** A file as a call takes it: nothing but its bytes. */
export const fileBytes = z
  .instanceof(Uint8Array<ArrayBuffer>)
  .refine((bytes) => bytes.byteLength > 0, 'The file is empty');

/** A file as a call sends it. */
export class FileAnswer {
  constructor(
    readonly bytes: Uint8Array<ArrayBuffer>,
    readonly name: string,
    readonly mediaType: string,
  ) {}
}

export const fileAnswer = z.instanceof(FileAnswer);
