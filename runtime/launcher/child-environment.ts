import type { Configuration } from './configuration';
import type { Identity } from './install-identity';

/** Everything that src/server/env.ts asks for, whatever a person left out. */
export function childEnvironment(options: {
  base: NodeJS.ProcessEnv;
  configuration: Pick<Configuration, 'pusher' | 'buildDir' | 'development'>;
  identity: Identity;
  dataDir: string;
  databaseUrl: string;
  port: number;
  realtimePort: number;
}): NodeJS.ProcessEnv {
  const { base, configuration, identity } = options;
  return {
    ...base,
    NODE_ENV: configuration.development ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(options.port),
    DATABASE_URL: options.databaseUrl,
    NEXTAUTH_SECRET: base.NEXTAUTH_SECRET?.trim() || identity.secret,
    // Without a fixed address, next-auth takes the one that the request came to.
    ...(base.NEXTAUTH_URL ? {} : { AUTH_TRUST_HOST: '1' }),
    BATON_LOCAL_URL: `http://localhost:${options.port}`,
    BATON_INSTALL_ID: identity.installId,
    BATON_DATA_DIR: options.dataDir,
    BATON_BUILD_DIR: configuration.buildDir,
    ...(configuration.pusher ?? localPusher(identity, options.realtimePort)),
  };
}

function localPusher(identity: Identity, port: number): Record<string, string> {
  return {
    PUSHER_APP_ID: identity.realtime.appId,
    PUSHER_KEY: identity.realtime.key,
    PUSHER_SECRET: identity.realtime.secret,
    PUSHER_HOST: '127.0.0.1',
    PUSHER_PORT: String(port),
    PUSHER_USE_TLS: '0',
    BATON_REALTIME_LOCAL: '1',
  };
}
