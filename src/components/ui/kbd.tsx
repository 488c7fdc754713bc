import clsx from 'clsx';

interface KbdProps {
  /** Keys separated by spaces: `⌘ K`. Not shown on touch screens, which have none. */
  children: string;
  tone?: 'default' | 'inverse';
}

export function Kbd({ children, tone = 'default' }: KbdProps) {
  return (
    <kbd dir="ltr" className="inline-flex gap-0.5 font-sans pointer-coarse:hidden">
      {children.split(' ').map((key) => (
        <span
          key={key}
          className={clsx(
            'inline-flex h-4 min-w-4 items-center justify-center rounded-[4px] px-1 text-[11px] leading-none font-medium',
            tone === 'inverse'
              ? 'border border-current/50 text-current'
              : 'border border-border bg-surface-sunken text-muted',
          )}
        >
          {key}
        </span>
      ))}
    </kbd>
  );
}
