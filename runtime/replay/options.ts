import { parseArgs } from 'node:util';
import { z } from 'zod';
import { LaunchError } from '../launch-error';

const Options = z.object({
  concurrency: z.coerce.number().int().min(1).max(200).default(10),
  conversations: z.coerce.number().int().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  org: z.string().default('acme'),
  email: z.string().default('maya@acme.test'),
  password: z.string().default('baton-demo'),
  channel: z.string().default('acme'),
  json: z.boolean().default(false),
});
export type ReplayOptions = z.infer<typeof Options> & { readonly files: readonly string[] };

export const USAGE = `npm run replay -- FILE.tsv [--concurrency 10] [--conversations N] [--url http://localhost:3000]
  [--org acme --email maya@acme.test --password baton-demo] [--channel acme] [--json]`;

/** What was asked for on the command line. @throws LaunchError that says what is wrong with it */
export function readOptions(args: readonly string[]): ReplayOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        concurrency: { type: 'string' },
        conversations: { type: 'string' },
        url: { type: 'string' },
        org: { type: 'string' },
        email: { type: 'string' },
        password: { type: 'string' },
        channel: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    if (positionals.length === 0) throw new Error('no file was named');
    return { ...Options.parse(values), files: positionals };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new LaunchError(`This replay cannot start: ${reason}\n${USAGE}`);
  }
}
