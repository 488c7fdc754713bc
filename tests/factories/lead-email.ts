import { updateOwnLead } from '../../src/services/chat/update-own-lead';
import type { TestVisitor } from './visitor';

/** The visitor leaves an address. */
export async function leavesAddress(visitor: TestVisitor, email = 'grace@example.test'): Promise<void> {
  await updateOwnLead(visitor.ctx, { email });
}
