'use client';

import clsx from 'clsx';
import { UsersRound } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Avatar } from '../../../components/ui/avatar';
import { Skeleton } from '../../../components/ui/skeleton';
import type { GiveTarget } from './give-targets';

interface TargetListProps {
  id: string;
  /** null while the team is loading. */
  targets: readonly GiveTarget[] | null;
  /** The one that the arrow keys are at. */
  active: GiveTarget | undefined;
  chosen: GiveTarget | null;
  onChoose(target: GiveTarget): void;
}

export const optionId = (listId: string, { kind, id }: GiveTarget) => `${listId}-${kind}-${id}`;

/** Who may be given a conversation; the keyboard stays in the field above. Who is not available is told with the reason. */
export function TargetList({ id, targets, active, chosen, onChoose }: TargetListProps) {
  const activeRow = useRef<HTMLDivElement>(null);
  const activeId = active?.id;
  useEffect(() => {
    if (activeId !== undefined) activeRow.current?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  if (targets === null) return <TargetsSkeleton />;
  if (targets.length === 0) return <p className="text-sm text-muted">Nobody of that name.</p>;
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Members and teams"
      className="pane-scroll -mx-2 flex max-h-56 flex-col gap-0.5"
    >
      {targets.map((target) => {
        const isActive = target === active;
        const isChosen = chosen?.id === target.id;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus.
          <div
            key={target.kind + target.id}
            ref={isActive ? activeRow : null}
            id={optionId(id, target)}
            role="option"
            aria-selected={isChosen}
            aria-disabled={target.unavailable !== null}
            onClick={() => {
              if (target.unavailable === null) onChoose(target);
            }}
            className={clsx(
              'flex min-h-9 shrink-0 items-center gap-2.5 rounded-sm px-2 text-sm aria-disabled:text-muted pointer-coarse:min-h-11',
              isChosen
                ? 'bg-accent-soft font-medium text-accent-text'
                : isActive
                  ? 'bg-surface-pressed'
                  : 'not-aria-disabled:hover:bg-surface-hover',
            )}
          >
            {target.kind === 'team' ? (
              <span className="inline-flex size-6 items-center justify-center rounded-sm bg-surface-hover text-muted">
                <UsersRound aria-hidden="true" className="size-3.5" />
              </span>
            ) : (
              <Avatar name={target.name} size="sm" presence={target.presence ?? 'offline'} />
            )}
            <span dir="auto" className="min-w-0 grow truncate">
              {target.name}
            </span>
            <span className="tabular shrink-0 text-xs text-muted">{target.unavailable ?? target.hint}</span>
          </div>
        );
      })}
    </div>
  );
}

function TargetsSkeleton() {
  return (
    <div
      role="status"
      aria-busy="true"
      aria-label="Loading the team"
      className="flex flex-col gap-3 px-2 py-1.5"
    >
      <Skeleton className="h-6 w-2/3" />
      <Skeleton className="h-6 w-1/2" />
      <Skeleton className="h-6 w-3/5" />
    </div>
  );
}
