import clsx from 'clsx';
import type { ComponentProps } from 'react';

interface TableProps extends ComponentProps<'table'> {
  /** What the table shows, for those who do not see what stands around it. */
  caption: string;
}

export function Table({ caption, className, children, ...rest }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
    <section aria-label={caption} tabIndex={0} className="w-full overflow-x-auto">
      <table {...rest} className={clsx('w-full border-collapse text-sm', className)}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </section>
  );
}

export function TableRow({ className, ...rest }: ComponentProps<'tr'>) {
  return <tr {...rest} className={clsx('h-9 border-b last:border-b-0', className)} />;
}

interface CellProps {
  /** Figures are set in tabular numerals at the inline end. */
  numeric?: boolean;
}

export function Th({ numeric, className, scope = 'col', ...rest }: ComponentProps<'th'> & CellProps) {
  return (
    <th
      {...rest}
      scope={scope}
      className={clsx(
        'px-3 text-xs font-medium whitespace-nowrap text-muted first:ps-4 last:pe-4',
        numeric ? 'text-end' : 'text-start',
        className,
      )}
    />
  );
}

export function Td({ numeric, className, ...rest }: ComponentProps<'td'> & CellProps) {
  return (
    <td {...rest} className={clsx('px-3 first:ps-4 last:pe-4', numeric && 'tabular text-end', className)} />
  );
}
