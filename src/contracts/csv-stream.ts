import { z } from 'zod';

/** A CSV file that is sent while it is being made. */
export class CsvStream {
  constructor(
    readonly name: string,
    readonly lines: AsyncIterable<string>,
  ) {}
}

export const csvStream = z.instanceof(CsvStream);
