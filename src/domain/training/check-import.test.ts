import { describe, expect, it } from 'vitest';
import { checkImport, type ImportRow } from './check-import';

const rows = (...pairs: [text: string, label: string][]): ImportRow[] =>
  pairs.map(([text, label], index) => ({ line: index + 2, text, label }));
const problemsOf = (given: ImportRow[], known: [string, string][] = []) =>
  checkImport(given, new Map(known)).problems.map(({ line, severity, code }) => [line, severity, code]);

describe('rows of an import', () => {
  it('become examples of the intents that their labels name', () => {
    const given = rows([' Where is my parcel ', 'Order status'], ['What does it cost', 'pricing']);
    expect(checkImport(given, new Map())).toEqual({
      rows: [
        { line: 2, text: 'Where is my parcel', intent: 'order_status' },
        { line: 3, text: 'What does it cost', intent: 'pricing' },
      ],
      problems: [],
    });
  });

  it('are refused without a label, without a text or with too long a one', () => {
    const given = rows(['hello', ''], ['hello', '??'], ['  ', 'greeting'], ['x'.repeat(1001), 'greeting']);
    expect(problemsOf(given)).toEqual([
      [2, 'error', 'bad_label'],
      [3, 'error', 'bad_label'],
      [4, 'error', 'blank'],
      [5, 'error', 'too_long'],
    ]);
  });

  it('are left out the second time, in whatever case and spacing', () => {
    const given = rows(['Where is my parcel', 'order_status'], ['where  is my PARCEL', 'Order status']);
    expect(problemsOf(given)).toEqual([[3, 'warning', 'duplicate']]);
    expect(checkImport(given, new Map()).rows).toHaveLength(1);
  });

  it('contradict each other where the same text has two labels', () => {
    const given = rows(['Where is my parcel', 'order_status'], ['where is my parcel', 'complaint']);
    expect(checkImport(given, new Map()).problems).toEqual([
      {
        line: 3,
        severity: 'error',
        code: 'contradiction',
        message: '“where is my parcel” is “complaint” here and “order_status” in line 2',
      },
    ]);
  });

  it('are compared with the examples there are', () => {
    const known: [string, string][] = [['where is my parcel', 'order_status']];
    expect(problemsOf(rows(['Where is my parcel', 'order_status']), known)).toEqual([
      [2, 'warning', 'duplicate'],
    ]);
    expect(problemsOf(rows(['Where is my parcel', 'pricing']), known)).toEqual([
      [2, 'error', 'contradiction'],
    ]);
  });
});
