import clsx from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';

interface CompletionListProps<Option> {
  id: string;
  label: string;
  options: readonly Option[];
  active: number;
  className?: string;
  onPick(option: Option): void;
  children(option: Option): ReactNode;
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** What can be put in, above the composer; the keyboard stays in the text. */
export function CompletionList<Option extends { readonly id: string }>({
  id,
  label,
  options,
  active,
  className,
  onPick,
  children,
}: CompletionListProps<Option>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      className={clsx(
        'pane-scroll absolute inset-x-0 bottom-full z-10 mb-1 max-h-72 rounded-md bg-surface-raised p-1 shadow-floating',
        className,
      )}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are the composer's.
        <div
          key={option.id}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
          className={clsx(
            'flex min-h-9 cursor-default items-center rounded-sm px-2 text-sm pointer-coarse:min-h-11',
            index === active && 'bg-surface-pressed',
          )}
        >
          {children(option)}
        </div>
      ))}
    </div>
  );
}
