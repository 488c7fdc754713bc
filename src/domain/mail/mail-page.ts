/** Direction of a language's writing. */
export const directionOf = (language: string): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** Text as it stands in HTML: nothing in it is markup. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

export type MailBlock =
  | { readonly kind: 'words'; readonly text: string }
  /** What somebody said, under who and when. */
  | { readonly kind: 'said'; readonly heading: string; readonly text: string }
  | { readonly kind: 'button'; readonly label: string; readonly url: string }
  | { readonly kind: 'small'; readonly text: string; readonly url?: string };

const BLOCK = 'margin:0 0 16px';

/**
 * The same blocks as plain text and as a simple page: no pictures, nothing that is loaded, so that opening the mail
 * tells nobody anything.
 */
export function composeMail(
  language: string,
  blocks: readonly MailBlock[],
): { readonly text: string; readonly html: string } {
  const body = blocks.map(toHtml).join('\n');
  return {
    text: blocks.map(toText).join('\n\n'),
    html: `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="referrer" content="no-referrer"></head>
<body style="margin:0;padding:24px;font:15px/22px system-ui,sans-serif;color:#1b1b1f;background:#fff">
<div style="max-width:560px;margin:0 auto">
${body}
</div>
</body>
</html>`,
  };
}

function toText(block: MailBlock): string {
  switch (block.kind) {
    case 'words':
      return block.text;
    case 'said':
      return `${block.heading}\n${block.text}`;
    case 'button':
      return `${block.label}\n${block.url}`;
    case 'small':
      return block.url === undefined ? block.text : `${block.text}\n${block.url}`;
  }
}

function toHtml(block: MailBlock): string {
  const lines = (text: string) => escapeHtml(text).replaceAll('\n', '<br>');
  switch (block.kind) {
    case 'words':
      return `<p style="${BLOCK}" dir="auto">${lines(block.text)}</p>`;
    case 'said':
      return `<div style="${BLOCK};padding:12px 16px;background:#f4f4f6;border-radius:8px"><p style="margin:0 0 4px;font-size:13px;color:#5c5c66">${lines(block.heading)}</p><p style="margin:0" dir="auto">${lines(block.text)}</p></div>`;
    case 'button':
      return `<p style="${BLOCK}"><a href="${escapeHtml(block.url)}" rel="noreferrer" style="display:inline-block;padding:10px 16px;border-radius:8px;background:#1b1b1f;color:#fff;text-decoration:none">${lines(block.label)}</a></p>`;
    case 'small': {
      const words = lines(block.text);
      const link = block.url;
      return `<p style="${BLOCK};font-size:13px;color:#5c5c66">${link === undefined ? words : `<a href="${escapeHtml(link)}" rel="noreferrer" style="color:#5c5c66">${words}</a>`}</p>`;
    }
  }
}
