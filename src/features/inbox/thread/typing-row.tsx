import clsx from 'clsx';
import type { Typist } from './use-typing';

const DELAYS = ['', '[animation-delay:160ms]', '[animation-delay:320ms]'];

/** Who is typing right now; keeps no room while nobody is. */
export function TypingRow({ typists, visitorName }: { typists: readonly Typist[]; visitorName: string }) {
  if (typists.length === 0) return null;
  const names = typists.map((typist) =>
    typist.who === 'visitor' ? visitorName : typist.who === 'bot' ? 'The bot' : typist.name,
  );
  return (
    <p className="flex items-center gap-2 ps-9 pt-3 text-xs text-muted">
      <span aria-hidden="true" className="inline-flex gap-1 rounded-full bg-surface-hover px-2.5 py-2">
        {DELAYS.map((delay) => (
          <span key={delay} className={clsx('size-1.5 animate-typing rounded-full bg-current', delay)} />
        ))}
      </span>
      {names.join(' and ')} {names.length === 1 ? 'is' : 'are'} typing
    </p>
  );
}
