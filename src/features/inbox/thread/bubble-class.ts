import clsx from 'clsx';
import type { AUTHOR_KINDS } from '../../../contracts/api/message';

type AuthorKind = (typeof AUTHOR_KINDS)[number];

/** Filled grey for the visitor, an outline for the bot, the accent for people. */
export function bubbleClass(kind: AuthorKind): string {
  return clsx(
    'w-fit max-w-full rounded-lg px-3 py-2 text-base [overflow-wrap:anywhere] transition-shadow',
    'group-data-flash:ring-2 group-data-flash:ring-accent',
    kind === 'visitor' && 'rounded-ss-sm bg-surface-hover',
    kind === 'bot' && 'rounded-se-sm border bg-surface',
    kind === 'agent' && 'rounded-se-sm bg-accent-soft',
  );
}
