import type { FormEvent } from 'react';
import { Button } from '../../../components/ui/button';
import { useChatText } from '../language/chat-text';
import { slotDays } from '../ui/slot-days';
import { TimeChoice, useTimeChoice } from '../ui/time-choice';
import type { FormProps } from './form-props';

/** A day and a time of those on offer; the answer is both, as people write them. */
export function SlotForm({ form, onAnswer }: FormProps) {
  const { t, language } = useChatText();
  const offered = form.options.map((startsAt) => ({ startsAt }));
  const choice = useTimeChoice(slotDays(offered, language));
  const { day, time } = choice;
  if (!day) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (time) onAnswer(`${day.label}, ${time.label}`);
  };
  return (
    <form onSubmit={submit} className="flex max-w-90 flex-col gap-2">
      <TimeChoice choice={choice} />
      <Button type="submit" variant="primary" className="self-start pointer-coarse:h-11">
        {t('callbackSubmit')}
      </Button>
    </form>
  );
}
