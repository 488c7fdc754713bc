import type { Voice } from '../../contracts/api/bot-settings';
import { insertAudit } from '../../db/repositories/audit';
import { storeVoice } from '../../db/repositories/bot-settings';
import { checkVoice } from '../../domain/policy/check-voice';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';

/**
 * Changes how everything sounds that the bot and the system say from now on.
 * @throws ServiceProblem validation_failed with a sentence for each thing that cannot be meant
 */
export function saveVoice(ctx: ServiceContext, voice: Voice): Promise<Voice> {
  const problems = checkVoice(voice);
  if (problems.length > 0) {
    throw new ServiceProblem('validation_failed', problems[0]?.sentence, {
      errors: problems.map(({ path, sentence }) => ({ path: `body.${path}`, message: sentence })),
    });
  }
  return inTenant(ctx, async (work) => {
    await storeVoice(work, voice);
    await insertAudit(work, {
      actorKind: ctx.actor.kind,
      actorId: actorMemberId(ctx),
      action: 'voice.changed',
      subjectId: null,
      data: { tone: voice.tone, botName: voice.botName },
    });
    return voice;
  });
}
