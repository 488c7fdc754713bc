import { describe, expect, it } from 'vitest';
import { claimsBinary, cleanFileName } from './clean-file-name';

describe('the name of a file', () => {
  it.each([
    ['plan.pdf', 'application/pdf', 'plan.pdf'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['C:\\Users\\ana\\offer.PDF', 'application/pdf', 'offer.PDF'],
    ['line\nbreak\0.png', 'image/png', 'linebreak.png'],
    ['invoice\u202Egnp.exe', 'image/png', 'invoicegnp.exe.png'],
    ['page.html', 'text/plain', 'page.html.txt'],
    ['run.bat', 'text/plain', 'run.bat.txt'],
    ['notes.md', 'text/plain', 'notes.md'],
    ['Año 2026 ö.jpeg', 'image/jpeg', 'Año 2026 ö.jpeg'],
    ['صورة.png', 'image/png', 'صورة.png'],
    ['', 'image/webp', 'file.webp'],
    ['...', 'image/gif', 'file.gif'],
    ['.png', 'image/png', 'png.png'],
    ['  spaced   out .txt', 'text/plain', 'spaced out.txt'],
    ['a"b<c>.txt', 'text/plain', 'a_b_c_.txt'],
  ] as const)('%j of %s is %j', (raw, type, clean) => {
    expect(cleanFileName(raw, type)).toBe(clean);
  });

  it('has at most 120 characters and keeps its ending', () => {
    const clean = cleanFileName(`${'😀'.repeat(300)}.png`, 'image/png');
    expect([...clean].length).toBe(120);
    expect(clean.endsWith('😀.png')).toBe(true);
  });

  it('promises bytes that are no text with the endings of images and PDF only', () => {
    expect(['a.png', 'A.JPEG', 'b.pdf', 'c.txt', 'd', 'e.csv'].map(claimsBinary)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
