import { type Services, systemContext } from '../../services/context';
import type { ModelStore } from '../../services/ports/model-store';
import { runTraining } from '../../services/training/run-training';
import { orgPayload } from '../payloads';

/** Trains what waits in an organisation, one training after the other. */
export function trainIntents(services: Services, models: ModelStore): (payload: unknown) => Promise<void> {
  return async (payload) => {
    const context = systemContext(services, orgPayload.parse(payload).orgId);
    while (await runTraining(context, models)) {
      // The next one, until none waits.
    }
  };
}
