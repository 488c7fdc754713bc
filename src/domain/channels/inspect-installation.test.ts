import { describe, expect, it } from 'vitest';
import { type InstallationFacts, inspectInstallation } from './inspect-installation';

const BATON = 'https://chat.example.com';
const tag = (key = 'ch_acme', base = BATON) =>
  `<script src="${base}/widget.js" data-channel="${key}" async></script>`;
const channel = { key: 'ch_acme', slug: 'acme', isOn: true, allowedOrigins: ['https://shop.example'] };
const answered = { url: 'https://shop.example/', status: 200, policies: [], isolation: null, html: tag() };

function problems(part: {
  channel?: Partial<InstallationFacts['channel']>;
  page?: Partial<typeof answered> | { failure: string };
}) {
  const page = part.page && 'failure' in part.page ? part.page : { ...answered, ...part.page };
  const findings = inspectInstallation({ channel: { ...channel, ...part.channel }, baton: BATON, page });
  return findings
    .filter(({ verdict }) => verdict !== 'good')
    .map(({ check, verdict }) => `${check}: ${verdict}`);
}

describe('the inspection of an installation', () => {
  it('finds nothing where everything is right', () => {
    expect(problems({})).toEqual([]);
    const wildcard = { allowedOrigins: ['https://*.shop.example'] };
    expect(problems({ channel: wildcard, page: { url: 'https://www.shop.example/' } })).toEqual([]);
  });

  it('finds a channel that is off, and stops at a page that does not answer', () => {
    expect(problems({ channel: { isOn: false } })).toEqual(['channel: problem']);
    expect(problems({ page: { failure: 'No answer' } })).toEqual(['page: unknown']);
    expect(problems({ page: { status: 404 } })).toEqual(['page: problem']);
  });

  it('finds an origin that may not show the channel', () => {
    expect(problems({ page: { url: 'https://www.shop.example/plans' } })).toEqual(['origin: problem']);
  });

  it('finds a script that is missing, doubled, from elsewhere or of another channel', () => {
    expect(problems({ page: { html: '<p>Shop</p>' } })).toEqual(['script: unknown']);
    expect(problems({ page: { html: tag() + tag() } })).toEqual(['script: problem']);
    expect(problems({ page: { html: tag('ch_acme', 'https://old.example') } })).toEqual(['script: problem']);
    expect(problems({ page: { html: tag('ch_other') } })).toEqual(['script: problem']);
    expect(problems({ page: { html: `<script async src='${BATON}/widget.js'></script>` } })).toEqual([
      'script: unknown',
    ]);
    expect(problems({ page: { html: tag('acme') } })).toEqual([]);
  });

  it('finds a snippet that holds the page up, or holds it to an old script', () => {
    const html = (attributes: string) =>
      `<script src="${BATON}/widget.js" data-channel="ch_acme"${attributes}></script>`;
    expect(problems({ page: { html: html('') } })).toEqual(['script: problem']);
    expect(problems({ page: { html: html(' defer') } })).toEqual([]);
    expect(problems({ page: { html: html(' async integrity="sha384-abc"') } })).toEqual(['script: problem']);
  });

  it('finds the directives that a policy lacks, in headers and in the page', () => {
    const found = inspectInstallation({
      channel,
      baton: BATON,
      page: { ...answered, policies: [`default-src 'self'; script-src ${BATON}`] },
    });
    expect(found.find(({ check }) => check === 'policy')?.words).toBe(
      'The page’s Content-Security-Policy keeps the chat out. Add https://chat.example.com to: connect-src, frame-src.',
    );
    const html = `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">${tag()}`;
    expect(problems({ page: { html } })).toEqual(['policy: problem']);
  });

  it('finds isolation that refuses frames', () => {
    const page = { ...answered, isolation: 'require-corp' };
    const found = inspectInstallation({ channel, baton: BATON, page });
    expect(found.map(({ check }) => check)).toContain('isolation');
  });

  it('finds a chat over http on a page over https', () => {
    const found = inspectInstallation({ channel, baton: 'http://chat.example.com', page: answered });
    expect(found.map(({ check }) => check)).toContain('secure');
  });
});
