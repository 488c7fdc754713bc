import { startStack, type TestStack } from '../../runtime/test/stack';
import { provideTestBuild } from './test-build';

export interface BuiltStack extends Pick<TestStack, 'baseUrl' | 'services'> {
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/**
 * The whole product in its production build. Sets the environment that the services read: import what uses the services
 * only afterwards.
 */
export async function startBuiltStack(): Promise<BuiltStack> {
  const { folder, buildDir, log, removeFolder } = await provideTestBuild();
  const { baseUrl, services, env, stop } = await startStack({ folder, buildDir, log });
  Object.assign(process.env, env, { LOG_LEVEL: 'silent' });
  return {
    baseUrl,
    services,
    databaseUrl: env.DATABASE_URL ?? '',
    stop: async () => {
      await stop();
      removeFolder();
    },
  };
}
