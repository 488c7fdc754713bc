'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { Command, useCommandState } from 'cmdk';
import { Search } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useGivingBack } from './base/use-giving-back';
import { Kbd } from './kbd';
import { Spinner } from './spinner';

/** Every word typed must begin a word of the item; the earlier, the better. Without keywords it fits always, last. */
function rank(_id: string, search: string, keywords: readonly string[] = []): number {
  if (keywords.length === 0) return Number.EPSILON;
  const words = keywords.join(' ').toLowerCase();
  const starts = search
    .toLowerCase()
    .split(/\s+/)
    .map((typed) => ` ${words}`.indexOf(` ${typed}`));
  return starts.includes(-1) ? 0 : 1 / (1 + Math.max(...starts));
}

interface CommandDialogProps {
  label: string;
  placeholder: string;
  /** Instead of items where there are none. */
  empty?: string;
  /** Items are still on their way: Enter is kept until they are there. */
  awaited?: boolean;
  onClose(): void;
  children: ReactNode;
}

/** Everything by typing: a list that narrows, run with Enter. */
export function CommandDialog({
  label,
  placeholder,
  empty = 'Nothing of that name.',
  awaited = false,
  onClose,
  children,
}: CommandDialogProps) {
  const [selected, setSelected] = useState('');
  const giveBack = useGivingBack(true);
  const list = useRef<HTMLDivElement>(null);
  const entered = useRef(false);
  return (
    <Base.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-overlay" />
        <Base.Viewport className="fixed inset-0 z-40 flex items-start justify-center px-3 pt-[12vh]">
          <Base.Popup
            finalFocus={giveBack}
            className="w-full max-w-xl overflow-hidden rounded-lg bg-surface-raised shadow-floating outline-none"
          >
            <Base.Title className="sr-only">{label}</Base.Title>
            <Command
              label={label}
              loop
              filter={rank}
              value={selected}
              onValueChange={setSelected}
              onKeyDown={(event) => {
                entered.current = awaited && event.key === 'Enter';
                if (entered.current) event.preventDefault();
              }}
            >
              <LateSelection list={list} selected={selected} onSelect={setSelected} />
              {awaited ? null : <LateEnter list={list} selected={selected} entered={entered} />}
              <div className="flex h-12 items-center gap-3 border-b px-4">
                <Search aria-hidden="true" className="size-4 shrink-0 text-muted" />
                <Command.Input
                  autoFocus
                  placeholder={placeholder}
                  className="h-full min-w-0 grow bg-transparent text-base outline-none pointer-coarse:text-lg"
                />
              </div>
              <Command.List ref={list} className="pane-scroll max-h-[50vh] p-1.5">
                <Command.Empty className="px-3 py-6 text-center text-sm text-muted">
                  {awaited ? <Spinner className="mx-auto" /> : empty}
                </Command.Empty>
                {children}
              </Command.List>
            </Command>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

interface LateSelectionProps {
  list: RefObject<HTMLDivElement | null>;
  selected: string;
  onSelect(value: string): void;
}

/** cmdk selects the first item before one that depends on the typed words is drawn: Enter would do nothing then. */
function LateSelection({ list, selected, onSelect }: LateSelectionProps) {
  const shown = useCommandState(({ filtered, search }) => `${filtered.count} ${search}`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is shown anew is looked at.
  useEffect(() => {
    const items = list.current?.querySelectorAll<HTMLElement>('[cmdk-item]:not([aria-disabled="true"])');
    const values = [...(items ?? [])].flatMap((item) => item.dataset.value ?? []);
    const [first] = values;
    if (first !== undefined && !values.includes(selected)) onSelect(first);
  }, [list, selected, shown, onSelect]);
  return null;
}

interface LateEnterProps {
  list: RefObject<HTMLDivElement | null>;
  selected: string;
  entered: RefObject<boolean>;
}

/** Whoever types faster than the list comes has pressed Enter already: it counts for what is selected then. */
function LateEnter({ list, selected, entered }: LateEnterProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected may become so after the items are there.
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('[cmdk-item][aria-selected="true"]');
    if (!entered.current || !item) return;
    entered.current = false;
    item.click();
  }, [list, selected, entered]);
  return null;
}

export function CommandGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted"
    >
      {children}
    </Command.Group>
  );
}

/** What depends on what was typed, for example an item that makes it. */
export function CommandTyped({ children }: { children(typed: string): ReactNode }) {
  const typed = useCommandState((state) => state.search);
  return children(typed);
}

interface CommandItemProps {
  /** Tells items apart; never shown. */
  id: string;
  keywords?: readonly string[];
  shortcut?: string | undefined;
  icon?: ReactNode;
  disabled?: boolean;
  onSelect(): void;
  children: ReactNode;
}

export function CommandItem({
  id,
  keywords,
  shortcut,
  icon,
  disabled,
  onSelect,
  children,
}: CommandItemProps) {
  return (
    <Command.Item
      value={id}
      keywords={keywords ? [...keywords] : []}
      disabled={disabled ?? false}
      onSelect={onSelect}
      className="flex min-h-9 cursor-default items-center gap-2.5 rounded-sm px-2.5 text-sm select-none data-[disabled=true]:opacity-50 data-[selected=true]:bg-surface-pressed pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:text-muted"
    >
      {icon}
      <span className="flex min-w-0 grow items-center gap-2 truncate">{children}</span>
      {shortcut ? <Kbd>{shortcut}</Kbd> : null}
    </Command.Item>
  );
}
