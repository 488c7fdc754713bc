import { prepareDatabase } from '../../runtime/migrations/prepare-database';
import { startTemporaryPostgres } from '../../runtime/postgres/temporary-postgres';
import { startRealtimeServer } from '../../runtime/realtime/server';

/**
 * A database and a realtime server for one measurement; sets the environment that the services read. Import what uses
 * the services only afterwards.
 * @returns what stops both
 */
export async function startTemporaryStack(): Promise<() => Promise<void>> {
  const postgres = await startTemporaryPostgres('bench');
  await prepareDatabase(postgres.url());
  const app = { id: '1', key: 'bench', secret: 'only-for-measuring' };
  const realtime = await startRealtimeServer({ host: '127.0.0.1', port: 0, app });
  Object.assign(process.env, {
    DATABASE_URL: postgres.url(),
    DATABASE_POOL_SIZE: '20',
    NEXTAUTH_SECRET: 'only-for-measuring-only-for-measuring',
    BATON_INSTALL_ID: 'bench',
    PUSHER_APP_ID: app.id,
    PUSHER_KEY: app.key,
    PUSHER_SECRET: app.secret,
    PUSHER_HOST: '127.0.0.1',
    PUSHER_PORT: String(realtime.port),
    PUSHER_USE_TLS: '0',
    BATON_REALTIME_LOCAL: '1',
    LOG_LEVEL: 'silent',
  });
  return async () => {
    await realtime.close();
    await postgres.stop();
  };
}
