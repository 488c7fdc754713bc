import clsx from 'clsx';
import { COUNT_FROM_CHARACTERS, MESSAGE_CHARACTERS } from '../composer-limit';
import { useChatText } from '../language/chat-text';

/** Appears near the limit; said aloud only once it is passed. */
export function CharacterCount({ length }: { length: number }) {
  const { t, language } = useChatText();
  const left = MESSAGE_CHARACTERS - length;
  const count = new Intl.NumberFormat(language).format(Math.abs(left));
  return (
    <p
      role={left < 0 ? 'alert' : undefined}
      className={clsx('tabular text-xs', left < 0 ? 'text-danger' : 'text-muted')}
    >
      {length < COUNT_FROM_CHARACTERS ? null : t(left < 0 ? 'charactersOver' : 'charactersLeft', { count })}
    </p>
  );
}
