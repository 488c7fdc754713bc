import type { Tenant } from './tenant';

/**
 * Makes a read that is done at most once in a transaction: whoever asks again gets the first answer. For what the
 * transaction itself does not change.
 */
export function perTransaction<Result>(
  read: (tenant: Tenant) => Promise<Result>,
): (tenant: Tenant) => Promise<Result> {
  const answers = new WeakMap<Tenant['client'], Promise<Result>>();
  return (tenant) => {
    const known = answers.get(tenant.client);
    if (known) return known;
    const answer = read(tenant);
    answers.set(tenant.client, answer);
    return answer;
  };
}
