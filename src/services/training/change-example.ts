import type { Example } from '../../contracts/api/intents';
import { findExampleByText, updateExample } from '../../db/repositories/intent-examples';
import { guessLanguage } from '../../domain/nlu/text/language';
import type { ServiceContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { exampleView } from './example-view';
import { knownIntent } from './known-intent';

interface ChangeExampleInput {
  readonly exampleId: string;
  /** At most 1,000 characters. */
  readonly text?: string | undefined;
  readonly intent?: string | undefined;
}

/**
 * Writes an example anew or moves it to another intent.
 * @throws ServiceProblem not_found, validation_failed for an unknown intent, conflict when another example says the same
 */
export function changeExample(ctx: ServiceContext, input: ChangeExampleInput): Promise<Example> {
  const { exampleId, text } = input;
  return inTenant(ctx, async (work) => {
    const intent = input.intent === undefined ? undefined : await knownIntent(work, input.intent);
    const same = text === undefined ? null : await findExampleByText(work, text);
    if (same && same.id !== exampleId) {
      throw new ServiceProblem('conflict', `“${text}” is an example of “${same.intent}” already`);
    }
    const row = await updateExample(work, exampleId, {
      ...(text === undefined ? {} : { text, language: guessLanguage(text).language }),
      ...(intent === undefined ? {} : { intent }),
    });
    if (!row) throw notFound('example');
    return exampleView(row);
  });
}
