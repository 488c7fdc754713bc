import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { BASE_METADATA, BASE_VIEWPORT } from '@/components/document/base-head';
import { BEFORE_PAINT } from '@/components/ui/preferences-script';
import './globals.css';

const geist = localFont({
  src: '../../../node_modules/geist/dist/fonts/geist-sans/Geist-Variable.woff2',
  variable: '--font-geist',
  weight: '100 900',
  display: 'swap',
  preload: false,
});

export const metadata = BASE_METADATA;
export const viewport = BASE_VIEWPORT;

/** Every page but the hosted chat, which has a document and styles of its own. */
export default function ProductLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={geist.variable} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant; it must run before the first paint. */}
        <script dangerouslySetInnerHTML={{ __html: BEFORE_PAINT }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
