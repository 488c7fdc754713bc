import { setImmediate } from 'node:timers/promises';
import { findLeadHistories } from '../../db/queries/lead-histories';
import {
  endTraining,
  markTraining,
  noteLeadTraining,
  type TrainingEnd,
} from '../../db/repositories/lead-models';
import type { LeadHistory } from '../../domain/leads/learned/lead-history';
import {
  type TrainingSetting,
  tooFewOutcomes,
  trainLeadModelInSteps,
} from '../../domain/leads/learned/train-lead-model';
import type { SystemContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { inTenant } from '../work';

/** So many steps of a training, then other work of the process. */
const STEPS_AT_ONCE = 8;
/** A sign of life this often, so that nobody takes a long training for a lost one. */
const SIGN_MS = 5_000;

/**
 * Trains a requested version of the learned lead score on the organisation's own outcomes and stores it with its
 * quality beside the rules' on the same held-out leads. Too few outcomes are refused in a sentence. Nothing is
 * locked meanwhile; a second worker with the same job stores the same result.
 */
export async function trainLeadModel(ctx: SystemContext, input: { readonly modelId: string }): Promise<void> {
  const material = await inTenant(ctx, async (work) => {
    if (!(await markTraining(work, input.modelId))) return null;
    const { org, document } = await loadOrgPolicy(work);
    const setting = { timeZone: org.timeZone, policy: document.scoring };
    return { leads: await findLeadHistories(work), setting };
  });
  if (!material) return;
  const alive = () => inTenant(ctx, (work) => noteLeadTraining(work, input.modelId));
  const end = await train(ctx, material.leads, material.setting, alive);
  await inTenant(ctx, (work) => endTraining(work, input.modelId, end));
}

async function train(
  ctx: SystemContext,
  leads: readonly LeadHistory[],
  setting: TrainingSetting,
  alive: () => Promise<void>,
): Promise<TrainingEnd> {
  const message = tooFewOutcomes(leads.length, leads.filter(({ won }) => won).length);
  if (message !== null) return { status: 'refused', message };
  try {
    const steps = trainLeadModelInSteps(leads, setting);
    let lastSign = performance.now();
    for (let count = 1; ; count++) {
      const step = steps.next();
      if (step.done) return { status: 'ready', ...step.value };
      if (count % STEPS_AT_ONCE === 0) await setImmediate();
      if (performance.now() - lastSign > SIGN_MS) {
        await alive();
        lastSign = performance.now();
      }
    }
  } catch (error) {
    ctx.log.error({ err: error, orgId: ctx.orgId }, 'the lead score could not be trained');
    return { status: 'failed', message: 'Something went wrong on our side.' };
  }
}
