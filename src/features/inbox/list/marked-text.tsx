import type { TextRange } from '../../../domain/search/find-ranges';

/** Text with some stretches marked; never HTML. */
export function MarkedText({ text, ranges }: { text: string; ranges: readonly TextRange[] }) {
  let from = 0;
  const parts = ranges.map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <span key={start}>
        {before}
        <mark className="rounded-[2px] bg-warning-soft text-text">{text.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
