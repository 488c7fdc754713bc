import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';

/** Pictures would be fetched from elsewhere and stay out. */
const components: Components = {
  h1: ({ children }) => <h3 className="text-lg font-semibold not-first:mt-5">{children}</h3>,
  h2: ({ children }) => <h3 className="text-lg font-semibold not-first:mt-5">{children}</h3>,
  h3: ({ children }) => <h4 className="font-semibold not-first:mt-4">{children}</h4>,
  h4: ({ children }) => <h4 className="font-semibold not-first:mt-4">{children}</h4>,
  p: ({ children }) => <p className="not-first:mt-2">{children}</p>,
  ul: ({ children }) => <ul className="mt-2 list-disc space-y-1 ps-5">{children}</ul>,
  ol: ({ children }) => <ol className="mt-2 list-decimal space-y-1 ps-5">{children}</ol>,
  strong: ({ children }) => <strong className="font-semibold">{children}</strong>,
  code: ({ children }) => (
    <code className="rounded-sm bg-surface-hover px-1 font-mono text-sm">{children}</code>
  ),
  pre: ({ children }) => (
    <pre className="mt-2 overflow-x-auto rounded-md bg-surface-sunken p-3">{children}</pre>
  ),
  blockquote: ({ children }) => (
    <blockquote className="mt-2 border-s-2 border-strong ps-3 text-muted">{children}</blockquote>
  ),
  a: ({ href, children }) => (
    <a
      href={href}
      target="_blank"
      rel="noopener nofollow"
      className="text-accent-text underline underline-offset-2 hover:no-underline"
    >
      {children}
    </a>
  ),
};

/** Markdown as people read it. Markup inside the text stays text; headings start below the page's own. */
export function MarkdownText({ text }: { text: string }) {
  return (
    <div dir="auto" className="text-base [overflow-wrap:anywhere]">
      <ReactMarkdown components={components} disallowedElements={['img']} rehypePlugins={[rehypeSanitize]}>
        {text}
      </ReactMarkdown>
    </div>
  );
}
