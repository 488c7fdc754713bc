import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { IntentModel } from '../domain/nlu/intents/model';
import type { ModelStore } from '../services/ports/model-store';

/** Training code: a model made by another version of it is not used. */
const TRAINING_CODE = 'src/domain/nlu';

/**
 * Models as files of a folder. What lies there is only ever read by the code that wrote it: the file's name holds
 * the hash of the examples and of the training code.
 */
export function createFileModelStore(folder: string): ModelStore {
  let codeHash: Promise<string> | undefined;
  const trainingCode = () => {
    codeHash ??= hashOfFolder(TRAINING_CODE);
    return codeHash;
  };
  const fileOf = async (examplesHash: string) => {
    const name = createHash('sha256')
      .update(`${examplesHash} ${await trainingCode()}`)
      .digest('hex')
      .slice(0, 32);
    return join(folder, `${name}.model`);
  };
  return {
    async load(examplesHash) {
      try {
        const model: IntentModel = deserialize(await readFile(await fileOf(examplesHash)));
        return model;
      } catch {
        return null;
      }
    },
    async save(examplesHash, model) {
      try {
        await mkdir(folder, { recursive: true });
        const unfinished = join(folder, `${randomUUID()}.part`);
        await writeFile(unfinished, serialize(model));
        await rename(unfinished, await fileOf(examplesHash));
      } catch {
        // A folder that cannot be written costs the next process a training, nothing else.
      }
    },
    async encode(model) {
      return Buffer.concat([Buffer.from(await trainingCode(), 'hex'), serialize(model)]);
    },
    async decode(bytes) {
      const mark = Buffer.from(await trainingCode(), 'hex');
      if (!mark.equals(bytes.subarray(0, mark.length))) return null;
      try {
        const model: IntentModel = deserialize(bytes.subarray(mark.length));
        return model;
      } catch {
        // Written by a newer Node, perhaps: as good as written by other code.
        return null;
      }
    },
  };
}

async function hashOfFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}
