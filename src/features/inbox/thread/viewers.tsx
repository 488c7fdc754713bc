'use client';

import { Avatar } from '../../../components/ui/avatar';
import type { Viewer } from './use-viewers';

const SHOWN = 3;

/** Colleagues who look at the same conversation. */
export function Viewers({ viewers }: { viewers: readonly Viewer[] }) {
  if (viewers.length === 0) return null;
  const names = viewers.map((viewer) => viewer.info.name);
  const words = `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} looking at this too`;
  return (
    <span
      title={words}
      data-viewers={viewers.length}
      className="flex shrink-0 -space-x-1.5 rtl:space-x-reverse"
    >
      {viewers.slice(0, SHOWN).map((viewer) => (
        <span key={viewer.id} className="rounded-full ring-2 ring-surface">
          <Avatar name={viewer.info.name} size="sm" />
        </span>
      ))}
      {viewers.length > SHOWN ? (
        <span className="ps-3 text-xs text-muted">+{viewers.length - SHOWN}</span>
      ) : null}
      <span className="sr-only">{words}</span>
    </span>
  );
}
