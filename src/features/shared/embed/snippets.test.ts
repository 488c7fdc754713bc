import { describe, expect, it } from 'vitest';
import { embedSnippets } from './snippets';

const snippets = embedSnippets({ key: 'ch_acme' }, 'https://chat.example.com');
const codeOf = (id: string) => snippets.find((one) => one.id === id)?.code;

describe('the snippets', () => {
  it('name the script and the channel in HTML, after a stub that keeps early calls', () => {
    expect(codeOf('html')?.split('\n')).toEqual([
      '<script>window.Baton=window.Baton||function(){(Baton.q=Baton.q||[]).push(arguments)}</script>',
      '<script src="https://chat.example.com/widget.js" data-channel="ch_acme" async></script>',
    ]);
  });

  it('are a layout in Next.js', () => {
    expect(codeOf('next')).toContain(
      '<Script src="https://chat.example.com/widget.js" data-channel="ch_acme" strategy="lazyOnload" />',
    );
  });

  it('name the three directives that a strict policy needs', () => {
    expect(codeOf('csp')?.split('\n')).toEqual([
      'script-src https://chat.example.com;',
      'frame-src https://chat.example.com;',
      'connect-src https://chat.example.com;',
    ]);
  });
});
