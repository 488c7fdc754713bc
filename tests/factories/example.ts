import { addExamples } from '../../src/services/training/add-examples';
import { createIntent } from '../../src/services/training/create-intent';
import type { TestMember } from './member';

/** An intent of the organisation with these examples. */
export async function createTaughtIntent(
  member: TestMember,
  name: string,
  texts: readonly string[],
): Promise<void> {
  await createIntent(member.ctx, { name, description: '' });
  await addExamples(member.ctx, { intent: name, texts });
}
