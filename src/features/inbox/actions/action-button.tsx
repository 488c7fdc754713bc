'use client';

import type { ReactNode } from 'react';
import { Button } from '../../../components/ui/button';
import { IconButton } from '../../../components/ui/icon-button';
import { Tooltip } from '../../../components/ui/tooltip';
import { useActions } from './actions-context';
import { type ActionId, actionOf } from './registry';

/** An action as an icon; nothing where it makes no sense, and its reason where it cannot be done now. */
export function ActionIcon({ id, label, children }: { id: ActionId; label?: string; children: ReactNode }) {
  const { of, run, keyOf } = useActions();
  const available = of(id);
  if (available.state === 'absent') return null;
  const name = label ?? actionOf(id).label;
  const isBlocked = available.state === 'blocked';
  return (
    <IconButton
      label={isBlocked ? `${name}: ${available.why}` : name}
      shortcut={isBlocked ? undefined : keyOf(id)}
      size="sm"
      aria-disabled={isBlocked || undefined}
      className="aria-disabled:opacity-50"
      onClick={() => run(id)}
    >
      {children}
    </IconButton>
  );
}

interface ActionButtonProps {
  id: ActionId;
  variant?: 'primary' | 'secondary' | 'ghost';
  busy?: boolean;
  children: ReactNode;
}

/** An action in words. Where it cannot be done now the tooltip says why, a screen reader too, and a press. */
export function ActionButton({ id, variant = 'secondary', busy = false, children }: ActionButtonProps) {
  const { of, run, keyOf } = useActions();
  const available = of(id);
  if (available.state === 'absent') return null;
  const isBlocked = available.state === 'blocked';
  return (
    <Tooltip
      content={isBlocked ? available.why : actionOf(id).label}
      shortcut={isBlocked ? undefined : keyOf(id)}
    >
      <Button
        variant={variant}
        size="sm"
        busy={busy}
        aria-disabled={isBlocked || busy || undefined}
        aria-description={isBlocked ? available.why : undefined}
        onClick={() => run(id)}
      >
        {children}
      </Button>
    </Tooltip>
  );
}
