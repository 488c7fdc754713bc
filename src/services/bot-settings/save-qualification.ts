import type { Qualification } from '../../contracts/api/bot-settings';
import { insertAudit } from '../../db/repositories/audit';
import { storeQualification } from '../../db/repositories/bot-settings';
import { checkFlow } from '../../domain/bot/qualification/check-flow';
import type { QualificationFlow } from '../../domain/bot/qualification/question';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { toQualification } from './get-qualification';

/**
 * Replaces the qualification flow; the bot asks by it from its next turn on.
 * @throws ServiceProblem validation_failed with a sentence for each thing that cannot be meant
 */
export function saveQualification(
  ctx: ServiceContext,
  input: { readonly questions: QualificationFlow },
): Promise<Qualification> {
  return inTenant(ctx, async (work) => {
    const saved = await toQualification(work, input.questions);
    const problems = checkFlow(input.questions, saved);
    if (problems.length > 0) {
      throw new ServiceProblem('validation_failed', problems[0]?.sentence, {
        errors: problems.map(({ path, sentence }) => ({ path: `body.${path}`, message: sentence })),
      });
    }
    await storeQualification(work, input.questions);
    await insertAudit(work, {
      actorKind: ctx.actor.kind,
      actorId: actorMemberId(ctx),
      action: 'qualification.changed',
      subjectId: null,
      data: { questions: input.questions.length },
    });
    return saved;
  });
}
