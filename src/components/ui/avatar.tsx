import clsx from 'clsx';
import { avatarTone, initials } from './avatar-tone';
import { BotMark } from './bot-mark';

const sizes = {
  xs: 'size-5 text-[10px]',
  sm: 'size-6 text-[11px]',
  md: 'size-8 text-xs',
  lg: 'size-10 text-sm',
};
const presences = { online: 'bg-positive-solid', away: 'bg-warning-solid', offline: 'bg-border-strong' };

interface AvatarProps {
  name: string;
  kind?: 'person' | 'bot';
  size?: keyof typeof sizes;
  presence?: keyof typeof presences;
}

/** Decorative: the name stands beside it, or on the element around it. */
export function Avatar({ name, kind = 'person', size = 'md', presence }: AvatarProps) {
  return (
    <span aria-hidden="true" className="relative inline-flex shrink-0">
      <span
        className={clsx(
          'inline-flex items-center justify-center font-semibold select-none',
          sizes[size],
          kind === 'bot' ? 'rounded-sm bg-surface-hover text-muted' : clsx('rounded-full', avatarTone(name)),
        )}
      >
        {kind === 'bot' ? <BotMark className="size-[60%]" /> : initials(name)}
      </span>
      {presence ? (
        <span
          className={clsx(
            'absolute -end-0.5 -bottom-0.5 size-2.5 rounded-full ring-2 ring-surface',
            presences[presence],
          )}
        />
      ) : null}
    </span>
  );
}
