import { Logger, runOnce } from 'graphile-worker';
import { Pool } from 'pg';
import { createTaskList } from '../../../src/jobs/task-list';
import { closeIdleConversations } from '../../../src/jobs/tasks/close-idle';
import type { Outgoing } from '../../../src/jobs/tasks/send-outgoing';
import { sweep } from '../../../src/jobs/tasks/sweep';
import type { BotBrain } from '../../../src/services/bot/brain';
import type { World } from './world';

/** Mail and webhooks are no part of these histories. */
const NOTHING_LEAVES: Outgoing = {
  mail: null,
  webhooks: {
    post() {
      throw new Error('no history has a webhook');
    },
  },
  baseUrl: null,
  links: null,
};

const silent = new Logger(() => () => undefined);

/** What a worker process does, when a history says so: due jobs by the real queue, and the real sweep. */
export class ModelWorker {
  readonly #pool: Pool;

  constructor(
    databaseUrl: string,
    readonly brain: BotBrain,
  ) {
    this.#pool = new Pool({ connectionString: databaseUrl, max: 4, application_name: 'model jobs' });
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Works off the jobs that are due by the moved clock. */
  async runJobs(world: World): Promise<void> {
    await runOnce({
      pgPool: this.#pool,
      concurrency: 3,
      noHandleSignals: true,
      taskList: createTaskList(world.services, this.brain, NOTHING_LEAVES),
      logger: silent,
    });
  }

  async sweep(world: World): Promise<void> {
    await sweep(world.services, this.brain);
    await closeIdleConversations(world.services);
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}
