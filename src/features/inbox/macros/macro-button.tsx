'use client';

import { Zap } from 'lucide-react';
import { IconButton } from '../../../components/ui/icon-button';
import { useActions } from '../actions/actions-context';

/** Macros beside the canned replies of the composer. */
export function MacroButton() {
  const { run, keyOf } = useActions();
  return (
    <IconButton label="Run a macro" shortcut={keyOf('macro')} size="sm" onClick={() => run('macro')}>
      <Zap />
    </IconButton>
  );
}
