import type { Example } from '../../contracts/api/intents';
import { EXAMPLE_SOURCES, type ExampleRow } from '../../db/repositories/intent-examples';

/** An example as the API shows it. */
export function exampleView({ source, createdAt, ...row }: ExampleRow): Example {
  return {
    ...row,
    // A CHECK of the table keeps it within the list.
    source: EXAMPLE_SOURCES.find((one) => one === source) ?? 'manual',
    createdAt: createdAt.toISOString(),
  };
}
