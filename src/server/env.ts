import { z } from 'zod';

const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((value) => value === '1' || value === 'true');

/**
 * Every variable that the web process and the worker read. The launcher fills the ones that a person left out,
 * so a process started by hand gets a sentence that names what is missing.
 */
const schema = z.object({
  NODE_ENV: z.string().default('development'),
  /** PostgreSQL connection string. */
  DATABASE_URL: z.string().min(1),
  /** Connections kept by each process. */
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  /** Signs sessions, visitor tokens and e-mail links. */
  NEXTAUTH_SECRET: z.string().min(16),
  NEXTAUTH_URL: optionalText,
  /** Set by the launcher: where people at this machine reach the product, for links in mail that never leaves it. */
  BATON_LOCAL_URL: optionalText,
  /** Tells the cookies of two installs on one host apart. */
  BATON_INSTALL_ID: z.string().regex(/^[a-z0-9]{1,16}$/),
  BATON_DATA_DIR: z.string().default('.data'),
  PUSHER_APP_ID: z.string().min(1),
  PUSHER_KEY: z.string().min(1),
  PUSHER_SECRET: z.string().min(1),
  /** Where this server reaches the realtime service; empty means hosted Pusher by cluster. */
  PUSHER_HOST: optionalText,
  PUSHER_PORT: z.coerce.number().int().optional(),
  PUSHER_USE_TLS: flag,
  PUSHER_CLUSTER: optionalText,
  /** Set by the launcher: browsers use the page's own host name to reach the local realtime server. */
  BATON_REALTIME_LOCAL: flag,
  /** Where trained models are kept between processes; safe to delete. */
  BATON_MODEL_DIR: z.string().default('node_modules/.cache/baton/models'),
  TRUSTED_PROXIES: optionalText,
  /** Lets webhooks lead to plain http and private addresses, which production refuses otherwise. */
  BATON_ALLOW_PRIVATE_TARGETS: flag,
  SMTP_URL: optionalText,
  SMTP_FROM: z.string().default('Baton <no-reply@localhost>'),
  GOOGLE_CLIENT_ID: optionalText,
  GOOGLE_CLIENT_SECRET: optionalText,
  GITHUB_CLIENT_ID: optionalText,
  GITHUB_CLIENT_SECRET: optionalText,
  LLM_BASE_URL: optionalText,
  LLM_API_KEY: optionalText,
  LLM_MODEL: optionalText,
  LOG_LEVEL: z.string().default('info'),
});

export type Env = z.infer<typeof schema>;

let cached: Env | undefined;

/**
 * The validated environment, read on first use so that a build needs none of it.
 * @throws Error naming every variable that is missing or wrong.
 */
export function env(): Env {
  if (cached) return cached;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is incomplete. ${problems.join('; ')}`);
  }
  cached = parsed.data;
  return cached;
}
