import clsx from 'clsx';
import { useChatText } from '../language/chat-text';
import { Icon } from '../ui/icon';
import type { FormProps } from './form-props';

/** Answers to pick from; the one that was picked stays marked. */
export function ChoiceForm({ form, state, onAnswer }: FormProps) {
  const { t } = useChatText();
  const isOpen = state.kind === 'open';
  const chosen = state.kind === 'answered' ? state.answer : null;
  return (
    <fieldset disabled={!isOpen} className="flex flex-wrap gap-2">
      <legend className="sr-only">{t('suggestions')}</legend>
      {form.options.map((option) => (
        <button
          key={option}
          type="button"
          dir="auto"
          aria-pressed={isOpen ? undefined : option === chosen}
          onClick={() => onAnswer(option)}
          className={clsx(
            'inline-flex min-h-8 items-center gap-1.5 rounded-full border px-3 py-1 text-start text-sm font-medium pointer-coarse:min-h-11',
            option === chosen
              ? 'border-accent bg-accent-soft text-accent-text'
              : isOpen
                ? 'border-accent text-accent-text transition-colors hover:bg-accent-soft'
                : 'text-muted',
          )}
        >
          {option === chosen ? <Icon name="check" className="size-4" /> : null}
          {option}
        </button>
      ))}
    </fieldset>
  );
}
