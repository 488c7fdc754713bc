'use client';

import clsx from 'clsx';
import { useSyncExternalStore } from 'react';
import { Avatar } from '../../../components/ui/avatar';
import { useCallableColleagues } from '../composer/use-callable-colleagues';
import { viewing } from './viewing';

const SHOWN = 2;

/** Colleagues who have a conversation open, in its row; whoever writes a reply there wears a ring. */
export function RowViewers({ conversationId }: { conversationId: string }) {
  const viewers = useSyncExternalStore(
    viewing.subscribe,
    () => viewing.viewersOf(conversationId),
    () => viewing.viewersOf(conversationId),
  );
  return viewers.length === 0 ? null : <Faces viewers={viewers} />;
}

function Faces({ viewers }: { viewers: ReturnType<typeof viewing.viewersOf> }) {
  const colleagues = useCallableColleagues();
  const known = viewers.flatMap(({ memberId, writing }) => {
    const person = colleagues.find(({ id }) => id === memberId);
    return person ? [{ ...person, writing }] : [];
  });
  if (known.length === 0) return null;
  const words = known
    .map(({ name, writing }) => `${name} ${writing ? 'is writing a reply' : 'is looking at this'}`)
    .join(', ');
  return (
    <span title={words} data-row-viewers={known.length} className="flex shrink-0 -space-x-1">
      <span className="sr-only">{words}</span>
      {known.slice(0, SHOWN).map(({ id, name, writing }) => (
        <span
          key={id}
          className={clsx('rounded-full ring-2', writing ? 'ring-accent' : 'ring-surface')}
          data-writing={writing || undefined}
        >
          <Avatar name={name} size="xs" />
        </span>
      ))}
      {known.length > SHOWN ? <span className="ps-2 text-xs text-muted">+{known.length - SHOWN}</span> : null}
    </span>
  );
}
