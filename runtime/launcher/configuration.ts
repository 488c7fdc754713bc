import { LaunchError } from '../launch-error';

export type Configuration = {
  dataDir: string;
  /** Undefined for the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  portWish: string | undefined;
  /** Undefined for the local realtime server. */
  pusher: Record<string, string> | undefined;
  buildDir: string;
  development: boolean;
};

const PUSHER_REQUIRED = ['PUSHER_APP_ID', 'PUSHER_KEY', 'PUSHER_SECRET'];

/** What a person asked for by the environment and by `--dev`. @throws LaunchError for what cannot be meant */
export function readConfiguration(env: NodeJS.ProcessEnv, args: string[]): Configuration {
  const unknown = args.find((arg) => arg !== '--dev');
  if (unknown) throw new LaunchError(`Baton does not know the option ${unknown}; it knows --dev.`);
  const secret = env.NEXTAUTH_SECRET?.trim();
  if (secret && secret.length < 16)
    throw new LaunchError('NEXTAUTH_SECRET must have at least 16 characters.');
  if (env.NEXTAUTH_URL && !URL.canParse(env.NEXTAUTH_URL)) {
    throw new LaunchError('NEXTAUTH_URL must be a full address such as https://chat.example.com.');
  }
  return {
    dataDir: env.BATON_DATA_DIR?.trim() || '.data',
    databaseUrl: env.DATABASE_URL?.trim() || undefined,
    portWish: env.PORT,
    pusher: readPusher(env),
    buildDir: env.BATON_BUILD_DIR?.trim() || '.next',
    development: args.includes('--dev'),
  };
}

function readPusher(env: NodeJS.ProcessEnv): Record<string, string> | undefined {
  const given = Object.entries(env).filter((entry): entry is [string, string] => {
    const [name, value] = entry;
    return name.startsWith('PUSHER_') && value !== undefined && value.trim() !== '';
  });
  if (given.length === 0) return undefined;
  const missing = PUSHER_REQUIRED.filter((name) => !given.some(([givenName]) => givenName === name));
  if (missing.length > 0) {
    throw new LaunchError(
      `To use your own Pusher service set ${missing.join(' and ')} too; to use the local one set no PUSHER_ variable.`,
    );
  }
  return Object.fromEntries(given);
}
