/** What a customer copies into their site to get the widget. */
export interface EmbedSnippet {
  readonly id: 'html' | 'next' | 'csp';
  readonly title: string;
  /** Where it goes. */
  readonly hint: string;
  readonly code: string;
}

/**
 * The texts to copy for one channel.
 * @param channel.key the public key, `ch_…`
 * @param baseUrl where Baton runs, an origin without a slash at its end, for example `https://chat.example.com`
 */
export function embedSnippets(channel: { readonly key: string }, baseUrl: string): readonly EmbedSnippet[] {
  return [
    {
      id: 'html',
      title: 'HTML',
      hint: 'Before </body> on every page that should have the chat.',
      code: htmlSnippet(channel.key, baseUrl),
    },
    {
      id: 'next',
      title: 'Next.js',
      hint: 'In app/layout.tsx, so that the chat stays while visitors move from page to page.',
      code: nextSnippet(channel.key, baseUrl),
    },
    {
      id: 'csp',
      title: 'Content-Security-Policy',
      hint: 'Only where your site sends this header: add these to the directives it has.',
      code: cspSnippet(baseUrl),
    },
  ];
}

/** The first line lets the page call `Baton(…)` before the script has come; calls are kept until then. */
function htmlSnippet(key: string, baseUrl: string): string {
  return `<script>window.Baton=window.Baton||function(){(Baton.q=Baton.q||[]).push(arguments)}</script>
<script src="${baseUrl}/widget.js" data-channel="${key}" async></script>`;
}

function nextSnippet(key: string, baseUrl: string): string {
  return `import Script from 'next/script';

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <Script src="${baseUrl}/widget.js" data-channel="${key}" strategy="lazyOnload" />
      </body>
    </html>
  );
}`;
}

function cspSnippet(baseUrl: string): string {
  return ['script-src', 'frame-src', 'connect-src'].map((name) => `${name} ${baseUrl};`).join('\n');
}
