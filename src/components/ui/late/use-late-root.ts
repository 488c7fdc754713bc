import { useState } from 'react';
import { type LateModule, useLate } from './late-module';

export interface LateRoot<M> {
  /** The code, once it was asked for and has come. */
  readonly base: M | undefined;
  /** What the trigger does before that. */
  open(): void;
}

/** The state of a part whose code is fetched when somebody is about to open it. */
export function useLateRoot<M>(
  late: LateModule<M>,
  { open, onOpenChange }: { readonly open?: boolean | undefined; onOpenChange?(open: boolean): void },
): LateRoot<M> {
  const [used, setUsed] = useState(false);
  if (open && !used) setUsed(true);
  const loaded = useLate(late, used);
  return {
    base: used ? loaded : undefined,
    open: () => {
      setUsed(true);
      onOpenChange?.(true);
    },
  };
}
