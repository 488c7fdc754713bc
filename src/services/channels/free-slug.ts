import { isUniqueViolation } from '../../db/errors';
import { ServiceProblem } from '../problem';

/**
 * Runs a use case that writes a slug. Slugs are unique among all organisations, and only the database sees them all.
 * @throws ServiceProblem conflict when another hosted page has it
 */
export async function withFreeSlug<Result>(slug: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const message = `The address /chat/${slug} is taken by another chat page; choose another one`;
    throw new ServiceProblem('conflict', message, { errors: [{ path: 'body.slug', message }] });
  }
}
