import type { TaskList } from 'graphile-worker';
import type { BotBrain } from '../services/bot/brain';
import { type Services, systemContext } from '../services/context';
import { drainQueue } from '../services/routing/drain-queue';
import { rescoreLeads } from '../services/scoring/rescore-leads';
import { trainLeadModel } from '../services/scoring/train-lead-model';
import { fireTimer } from '../services/timers/fire-timer';
import type { ModelCalls } from './model-calls';
import { leadModelPayload, orgPayload, timerPayload, turnPayload } from './payloads';
import { runTurns } from './tasks/run-turns';
import { type Outgoing, sendDueMail } from './tasks/send-outgoing';

/** What the worker does with each job of conversations, leads and mail that the database's `enqueue` accepts. */
export function createTaskList(
  services: Services,
  brain: BotBrain,
  outgoing: Outgoing,
  calls?: ModelCalls,
): TaskList {
  return {
    run_turn: (payload) => runTurns(services, brain, turnPayload.parse(payload), calls),
    fire_timer: async (payload) => {
      const { orgId, timerId } = timerPayload.parse(payload);
      await fireTimer(systemContext(services, orgId), { timerId });
    },
    send_mail: () => sendDueMail(services, outgoing),
    drain_queue: async (payload) => {
      await drainQueue(systemContext(services, orgPayload.parse(payload).orgId));
    },
    train_lead_model: async (payload) => {
      const { orgId, modelId } = leadModelPayload.parse(payload);
      await trainLeadModel(systemContext(services, orgId), { modelId });
    },
    rescore_leads: async (payload) => {
      await rescoreLeads(systemContext(services, orgPayload.parse(payload).orgId));
    },
  };
}
