import { createDatabase } from '../../src/db/database';
import { seedHistory } from './history/seed-history';
import { seedAssistant } from './seed-assistant';
import { seedAttachments } from './seed-attachments';
import { seedBlocks } from './seed-blocks';
import { seedChannels } from './seed-channels';
import { seedIdentity } from './seed-identity';
import { seedInboxTools } from './seed-inbox-tools';
import { seedOrganisation } from './seed-organisation';
import { seedPromises } from './seed-promises';
import { seedQuality } from './seed-quality';
import { seedQuestions } from './seed-questions';
import { seedReplyMails } from './seed-reply-mails';
import { seedSavedViews } from './seed-saved-views';
import { seedTraining } from './seed-training';
import { seedWaiting } from './seed-waiting';

export interface SeedOptions {
  readonly databaseUrl: string;
  readonly log: (line: string) => void;
  /** Conversations of the generated history that are stored so far. */
  readonly progress?: (done: number, total: number) => void;
  /** The history ends here; now unless said otherwise. */
  readonly until?: Date;
  /** Days of history; 90 unless said otherwise. */
  readonly days?: number;
}

/** Fills an empty database with the demo organisation `acme` and its generated history. */
export async function seedDemo(options: SeedOptions): Promise<void> {
  const { databaseUrl, log, progress = () => undefined, until = new Date(), days = 90 } = options;
  const database = createDatabase({ url: databaseUrl, poolSize: 4 });
  try {
    const organisation = await seedOrganisation(database);
    await seedChannels(database, organisation);
    await seedTraining(database, organisation);
    log(`Organisation ${organisation.slug} with ${organisation.members.length} members`);
    const conversations = await seedHistory(database, organisation, { until, days, progress });
    await seedAttachments(database, organisation);
    await seedQuestions(database, organisation);
    await seedIdentity(database, organisation);
    await seedPromises(database, organisation, until);
    await seedInboxTools(database, organisation);
    await seedBlocks(database, organisation, until);
    await seedReplyMails(database, organisation);
    await seedSavedViews(database, organisation);
    await seedAssistant(database, organisation, until);
    await seedQuality(database, organisation, until);
    const waiting = await seedWaiting(database, organisation, until);
    log(`${waiting} visitors waiting for a person`);
    log(`${conversations} conversations of the last ${days} days`);
  } finally {
    await database.close();
  }
}
