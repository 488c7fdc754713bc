import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { TrainingText } from '../../domain/training/changes';

const schema = z.array(z.object({ text: z.string(), intent: z.string() }));
const [compress, expand] = [promisify(gzip), promisify(gunzip)];

/** What a training learned from, small enough to be kept with every version. */
export function packTrainingSet(examples: readonly TrainingText[]): Promise<Uint8Array> {
  return compress(JSON.stringify(examples.map(({ text, intent }) => ({ text, intent }))));
}

/** What `packTrainingSet` packed. @throws when the bytes are anything else */
export async function unpackTrainingSet(packed: Uint8Array): Promise<TrainingText[]> {
  return schema.parse(JSON.parse((await expand(packed)).toString()));
}
