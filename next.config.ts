import type { NextConfig } from 'next';

const development = process.env.NODE_ENV === 'development';

const contentSecurityPolicy = [
  "default-src 'self'",
  // Next starts each page with small inline scripts; its development server also evaluates code.
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "font-src 'self' data:",
  // The realtime service has a host and a port of its own, known only when the page is served.
  "connect-src 'self' ws: wss:",
  // The heartbeat's clock, which the browser does not slow down in background tabs.
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

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
  turbopack: { root: process.cwd() },
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    'graphile-worker',
    'nodemailer',
    'pg',
    'pino',
    'pusher',
  ],
  headers: async () => [
    { source: '/:path*', headers },
    // Files that people sent say a stricter one themselves, which this one would replace.
    {
      source: '/((?!api/chat/attachments/|api/v1/orgs/[^/]+/conversations/[^/]+/attachments/).*)',
      headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy }],
    },
    // Customers' sites embed the chat; nobody may frame the team's pages.
    { source: '/((?!chat/).*)', headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
  ],
};

export default config;
