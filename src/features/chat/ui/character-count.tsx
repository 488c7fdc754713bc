import clsx from 'clsx';
import { COUNT_FROM_CHARACTERS, MESSAGE_CHARACTERS } from '../composer-limit';
import { useChatText } from '../language/chat-text';
import { pageLocale } from '../language/page-locale';
import { pluralForm } from '../language/plural-form';

/** Appears near the limit; said aloud only once it is passed. */
export function CharacterCount({ length }: { length: number }) {
  const { t, language } = useChatText();
  const left = MESSAGE_CHARACTERS - length;
  const count = Math.abs(left);
  const values = { count: new Intl.NumberFormat(pageLocale(language)).format(count) };
  return (
    <p
      role={left < 0 ? 'alert' : undefined}
      className={clsx('tabular text-xs', left < 0 ? 'text-danger' : 'text-muted')}
    >
      {length < COUNT_FROM_CHARACTERS
        ? null
        : pluralForm(t(left < 0 ? 'charactersOver' : 'charactersLeft', values), count, language)}
    </p>
  );
}
