import { useChatText } from '../language/chat-text';
import { ChoiceForm } from './choice-form';
import { EmailForm } from './email-form';
import type { FormProps } from './form-props';
import { SlotForm } from './slot-form';

/** What can be filled in below a message. Once answered or passed over it is for reading only. */
export function MessageForm(props: FormProps) {
  const { t } = useChatText();
  const { form, state } = props;
  const said = state.kind === 'answered' ? state.answer : '';
  const Fields = { choice: ChoiceForm, email: EmailForm, slot: SlotForm }[form.kind];
  // An answer in other words than those on offer, or for which there is no button to mark.
  const isSaidBelow = said !== '' && !(form.kind === 'choice' && form.options.includes(said));
  return (
    <div data-form={form.kind} data-form-state={state.kind} className="flex w-full flex-col gap-1.5 pt-1">
      {state.kind === 'open' || form.kind === 'choice' ? <Fields {...props} /> : null}
      {isSaidBelow ? (
        <p dir="auto" className="line-clamp-2 text-sm text-muted">
          {t('yourAnswer', { answer: said })}
        </p>
      ) : null}
    </div>
  );
}
