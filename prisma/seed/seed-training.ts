import type { Database } from '../../src/db/database';
import { asJson } from '../../src/db/repositories/intent-models';
import { withSystem } from '../../src/db/system';
import { trainingSetChanges } from '../../src/domain/training/changes';
import { packTrainingSet } from '../../src/services/training/training-set';
import { intentExamples } from './content/intent-examples';
import { demoModel, modelBytes } from './history/bot-engine';
import type { SeededOrganisation } from './seed-organisation';

/** Made up, as the rest of the demo organisation is: the model comes from the cache as a rule. */
const TRAINING_MS = 9_400;

/** The first version of the demo's trained model, live: the bot of the history and of today understand alike. */
export async function seedTraining(database: Database, organisation: SeededOrganisation): Promise<void> {
  const model = await demoModel();
  const manager = organisation.members.find(({ role }) => role === 'manager');
  const finishedAt = new Date();
  const startedAt = new Date(finishedAt.getTime() - TRAINING_MS);
  const data = {
    orgId: organisation.id,
    version: 1,
    status: 'ready',
    live: true,
    progress: 1,
    examples: intentExamples.length,
    quality: asJson(model.quality),
    changes: asJson(trainingSetChanges([], intentExamples)),
    requestedByMemberId: manager?.id ?? null,
    createdAt: startedAt,
    startedAt,
    movedAt: finishedAt,
    finishedAt,
    trainingSet: Uint8Array.from(await packTrainingSet(intentExamples)),
    model: Uint8Array.from(await modelBytes(model)),
  };
  await withSystem(database, (client) => client.intentModelVersion.create({ data, select: { id: true } }));
}
