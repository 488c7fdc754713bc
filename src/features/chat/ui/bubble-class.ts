import clsx from 'clsx';

/** Visitor, bot and person are told apart by side and fill; what has not left yet is only an outline. */
export function bubbleClass(kind: 'visitor' | 'bot' | 'agent' | 'unsent', retracted: boolean): string {
  return clsx(
    // Forced colours have no fills: a line holds the words together.
    'w-fit max-w-full rounded-lg px-3 py-2 text-base [overflow-wrap:anywhere] forced-colors:border',
    retracted && 'border border-border text-muted italic',
    !retracted && kind === 'visitor' && 'rounded-ee-[4px] bg-accent text-on-accent',
    !retracted && kind === 'unsent' && 'rounded-ee-[4px] border border-accent border-dashed text-text',
    !retracted && kind === 'bot' && 'rounded-es-[4px] bg-surface-hover text-text',
    !retracted && kind === 'agent' && 'rounded-es-[4px] bg-accent-soft text-text',
  );
}
