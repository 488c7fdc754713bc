import type { ReactNode } from 'react';
import { BASE_METADATA, BASE_VIEWPORT } from '@/components/document/base-head';
import { BEFORE_PAINT } from '@/components/ui/preferences-script';
import chatStyles from './chat.pcss';

export const metadata = BASE_METADATA;
export const viewport = BASE_VIEWPORT;

/** The document of the hosted chat: its styles come with it, so that what the server drew is painted at once. */
export default function ChatLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by the build; a text child would be escaped. */}
        <style dangerouslySetInnerHTML={{ __html: chatStyles }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant; it must run before the first paint. */}
        <script dangerouslySetInnerHTML={{ __html: BEFORE_PAINT }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
