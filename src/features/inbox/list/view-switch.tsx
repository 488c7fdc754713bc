'use client';

import clsx from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { CountBadge } from '../../../components/ui/count-badge';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../../components/ui/menu';
import type { Counts, InboxView } from '../../../contracts/api/conversation';
import { keyWords } from '../actions/registry';
import { VIEW_WORDS } from '../words';

const IN_SIGHT = ['waiting', 'mine', 'bot'] as const satisfies readonly InboxView[];
const BEHIND = ['all', 'snoozed', 'closed'] as const satisfies readonly InboxView[];

interface ViewSwitchProps {
  view: InboxView;
  counts: Counts | undefined;
  /** The saved view that is shown. */
  savedName: string | undefined;
  /** Saved views and what can be done with them, in the menu. */
  saved: ReactNode;
  onChange(view: InboxView): void;
}

const tab =
  'inline-flex h-8 shrink-0 items-center gap-1 rounded-sm px-1.5 text-sm font-medium whitespace-nowrap pointer-coarse:h-11';
const look = (current: boolean) =>
  current ? 'bg-surface-pressed text-text' : 'text-muted hover:bg-surface-hover hover:text-text';

/** The views with their live counts: the three of every day in sight, the others one step behind. */
export function ViewSwitch({ view, counts, savedName, saved, onChange }: ViewSwitchProps) {
  const behind = BEHIND.find((one) => one === view);
  const name = savedName ?? (behind && VIEW_WORDS[behind]);
  return (
    <nav aria-label="Views" className="flex items-center gap-0.5 px-2">
      {IN_SIGHT.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === view && !savedName ? 'page' : undefined}
          onClick={() => onChange(one)}
          className={clsx(tab, look(one === view && !savedName))}
        >
          {VIEW_WORDS[one]}
          <span className={clsx('empty:hidden', one !== 'waiting' && '@max-[19.5rem]/list:hidden')}>
            <CountBadge count={counts?.[one] ?? 0} tone={one === 'waiting' ? 'accent' : 'neutral'} />
          </span>
        </button>
      ))}
      <Menu>
        <MenuTrigger
          aria-current={name ? 'page' : undefined}
          className={clsx(tab, 'ms-auto', look(name !== undefined), 'min-w-0 shrink')}
        >
          <span className="truncate">{name ?? 'More'}</span>
          <ChevronDown aria-hidden="true" className="size-3.5" />
        </MenuTrigger>
        <MenuContent align="end">
          {BEHIND.map((one) => (
            <MenuItem key={one} shortcut={keyWords(`view-${one}`, false)} onClick={() => onChange(one)}>
              <span className="flex items-center gap-2">
                {VIEW_WORDS[one]}
                <span className="tabular text-xs text-muted">{counts?.[one] ?? ''}</span>
              </span>
            </MenuItem>
          ))}
          {saved}
        </MenuContent>
      </Menu>
    </nav>
  );
}
