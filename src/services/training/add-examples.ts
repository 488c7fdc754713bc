import type { AddedExamples } from '../../contracts/api/intents';
import { exampleKey } from '../../db/repositories/example-key';
import { findKnownTexts, insertExamples } from '../../db/repositories/intent-examples';
import { guessLanguage } from '../../domain/nlu/text/language';
import { EXAMPLE_CHARACTERS } from '../../domain/training/limits';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';
import { knownIntent } from './known-intent';
import { requireRoomFor } from './room-for';

/**
 * Teaches an intent several texts; those that it cannot take are left out and named with the reason.
 * @param input.texts of at most 1,000 characters each
 * @throws ServiceProblem validation_failed when there is no such intent or no room
 */
export function addExamples(
  ctx: ServiceContext,
  input: { readonly intent: string; readonly texts: readonly string[] },
): Promise<AddedExamples> {
  const addedByMemberId = actorMemberId(ctx);
  return inTenant(ctx, async (work) => {
    const intent = await knownIntent(work, input.intent);
    const texts = input.texts.map((text) => text.trim());
    const known = new Map(await findKnownTexts(work, texts));
    const taken: string[] = [];
    const skipped: AddedExamples['skipped'] = [];
    for (const text of texts) {
      const where = known.get(exampleKey(text));
      const reason = whyNot(text, where, intent);
      if (reason) skipped.push({ text: text.slice(0, EXAMPLE_CHARACTERS), reason, intent: where ?? null });
      else taken.push(text);
      known.set(exampleKey(text), where ?? intent);
    }
    await requireRoomFor(work, taken.length);
    const rows = taken.map((text) => {
      const { language } = guessLanguage(text);
      return { intent, text, language, source: 'manual' as const, addedByMemberId };
    });
    return { added: await insertExamples(work, rows), skipped };
  });
}

function whyNot(
  text: string,
  where: string | undefined,
  intent: string,
): AddedExamples['skipped'][number]['reason'] | null {
  if (text === '') return 'blank';
  if ([...text].length > EXAMPLE_CHARACTERS) return 'too_long';
  if (where === undefined) return null;
  return where === intent ? 'known' : 'elsewhere';
}
