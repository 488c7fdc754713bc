import type { NextConfig } from 'next';
import { contentSecurityPolicy } from './src/server/http/content-security-policy';

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
];

const config: NextConfig = {
  // The test run builds into a folder of its own, so that it can run beside a started Baton.
  distDir: process.env.BATON_BUILD_DIR ?? '.next',
  poweredByHeader: false,
  // Types are checked once, by `npm test`; this file `extends` another, which keeps Next from editing it.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
  turbopack: {
    root: process.cwd(),
    rules: { '*.pcss': { loaders: ['./runtime/stylesheets/css-text-loader.mjs'], as: '*.js' } },
  },
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    'esbuild',
    'graphile-worker',
    'nodemailer',
    'pg',
    'pino',
    'pusher',
  ],
  headers: async () => [
    { source: '/:path*', headers },
    // Files that people sent say a stricter one themselves, which this one would replace; a channel's own is in src/proxy.ts.
    {
      source:
        '/((?!chat/|api/chat/attachments/|api/chat/channels/[^/]+/logo/|api/v1/orgs/[^/]+/conversations/[^/]+/attachments/).*)',
      headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy() }],
    },
    // Sites that demand it of everything they load (COEP) may load the launcher.
    { source: '/widget.js', headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }] },
    // Customers' sites embed the chat; nobody may frame the team's pages.
    { source: '/((?!chat/).*)', headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
  ],
};

export default config;
