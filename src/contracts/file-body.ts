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
    /** `for_ever`: anybody may keep it and show it anywhere, because what is at its address never changes. */
    readonly kept: 'by_reader' | 'for_ever' = 'by_reader',
  ) {}
}

export const fileAnswer = z.instanceof(FileAnswer);
