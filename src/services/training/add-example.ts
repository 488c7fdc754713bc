import type { Example } from '../../contracts/api/intents';
import { type ExampleSource, findExampleByText, insertExamples } from '../../db/repositories/intent-examples';
import type { Tenant } from '../../db/tenant';
import { guessLanguage } from '../../domain/nlu/text/language';
import { EXAMPLE_CHARACTERS } from '../../domain/training/limits';
import { ServiceProblem } from '../problem';
import { exampleView } from './example-view';
import { knownIntent } from './known-intent';
import { requireRoomFor } from './room-for';

interface NewExample {
  /** An intent that exists: one of the organisation or a built-in one. */
  readonly intent: string;
  /** At most 1,000 characters. */
  readonly text: string;
  readonly source: ExampleSource;
  readonly addedByMemberId: string | null;
}

/**
 * Teaches an intent one text within the transaction of another use case; the bot knows it after the next training. A
 * text that it has already is answered with what there is.
 * @throws ServiceProblem validation_failed (unknown intent, blank or too long text, no room) or conflict (the text
 * is an example of another intent)
 */
export async function addExample(tenant: Tenant, input: NewExample): Promise<Example> {
  const { source, addedByMemberId } = input;
  const text = input.text.trim();
  if (text === '' || [...text].length > EXAMPLE_CHARACTERS) {
    throw new ServiceProblem('validation_failed', `An example has 1 to ${EXAMPLE_CHARACTERS} characters`);
  }
  const intent = await knownIntent(tenant, input.intent);
  const known = await findExampleByText(tenant, text);
  if (known?.intent === intent) return exampleView(known);
  if (known) throw new ServiceProblem('conflict', `“${text}” is an example of “${known.intent}” already`);
  await requireRoomFor(tenant, 1);
  const { language } = guessLanguage(text);
  await insertExamples(tenant, [{ intent, text, source, language, addedByMemberId }]);
  const added = await findExampleByText(tenant, text);
  if (!added) throw new Error('the example just written is not there');
  return exampleView(added);
}
