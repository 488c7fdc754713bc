import type { TaskList } from 'graphile-worker';
import type { BotBrain } from '../services/bot/brain';
import { type Services, systemContext } from '../services/context';
import { drainQueue } from '../services/routing/drain-queue';
import { fireTimer } from '../services/timers/fire-timer';
import { orgPayload, timerPayload, turnPayload } from './payloads';
import { runTurns } from './tasks/run-turns';
import { type Outgoing, sendDueMail } from './tasks/send-outgoing';

/** What the worker does with each job of conversations and mail that the database's `enqueue` accepts. */
export function createTaskList(services: Services, brain: BotBrain, outgoing: Outgoing): TaskList {
  return {
    run_turn: (payload) => runTurns(services, brain, turnPayload.parse(payload)),
    fire_timer: async (payload) => {
      const { orgId, timerId } = timerPayload.parse(payload);
      await fireTimer(systemContext(services, orgId), { timerId });
    },
    send_mail: () => sendDueMail(services, outgoing),
    drain_queue: async (payload) => {
      await drainQueue(systemContext(services, orgPayload.parse(payload).orgId));
    },
  };
}
