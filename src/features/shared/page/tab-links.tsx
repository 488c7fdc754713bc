import clsx from 'clsx';
import Link from 'next/link';

interface TabLink {
  readonly href: string;
  readonly label: string;
}

interface TabLinksProps {
  /** What the pages have in common. */
  label: string;
  tabs: readonly TabLink[];
  /** The address of the tab that is shown. */
  current: string;
}

/** Pages of one surface as tabs below its header; each has its own address. */
export function TabLinks({ label, tabs, current }: TabLinksProps) {
  return (
    // The line is a shadow: a border that the tabs overlap would make the row scroll by a pixel.
    <nav
      aria-label={label}
      className="flex shrink-0 gap-4 overflow-x-auto px-4 shadow-[inset_0_-1px_0_var(--color-border)]"
    >
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          prefetch={false}
          aria-current={tab.href === current ? 'page' : undefined}
          className={clsx(
            'inline-flex h-9 shrink-0 items-center border-b-2 text-sm font-medium pointer-coarse:min-h-11',
            tab.href === current
              ? 'border-accent text-text'
              : 'border-transparent text-muted hover:text-text',
          )}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
