import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { controlClass } from '../../../components/ui/control-class';
import { useChatText } from '../language/chat-text';
import { ownZone } from '../ui/moment-words';
import { slotDays } from '../ui/slot-days';
import type { FormProps } from './form-props';

const selectClass = `${controlClass} h-8 px-2 pointer-coarse:h-11`;

/** A day and a time of those on offer, in the visitor's own zone; the answer is both, as people write them. */
export function SlotForm({ form, onAnswer }: FormProps) {
  const { t, language } = useChatText();
  const id = useId();
  const [day, setDay] = useState(0);
  const [startsAt, setStartsAt] = useState('');
  const days = slotDays(
    form.options.map((option) => ({ startsAt: option, endsAt: option })),
    language,
  );
  const chosenDay = days[Math.min(day, days.length - 1)];
  if (!chosenDay) return null;
  const chosen = chosenDay.times.find((time) => time.startsAt === startsAt) ?? chosenDay.times[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) onAnswer(`${chosenDay.label}, ${chosen.label}`);
  };
  return (
    <form onSubmit={submit} className="flex max-w-90 flex-col gap-2">
      <div className="grid grid-cols-[3fr_2fr] gap-2">
        <div className="flex min-w-0 flex-col gap-1">
          <label htmlFor={`${id}-day`} className="text-xs font-medium">
            {t('callbackDay')}
          </label>
          <select
            id={`${id}-day`}
            value={day}
            onChange={(event) => setDay(Number(event.target.value))}
            className={selectClass}
          >
            {days.map(({ label }, index) => (
              <option key={label} value={index}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className="flex min-w-0 flex-col gap-1">
          <label htmlFor={`${id}-time`} className="text-xs font-medium">
            {t('callbackTime')}
          </label>
          <select
            id={`${id}-time`}
            value={chosen?.startsAt}
            onChange={(event) => setStartsAt(event.target.value)}
            className={selectClass}
          >
            {chosenDay.times.map((time) => (
              <option key={time.startsAt} value={time.startsAt}>
                {time.label}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="text-xs text-muted">{t('callbackZone', { zone: ownZone() })}</p>
      <Button type="submit" variant="primary" className="self-start pointer-coarse:h-11">
        {t('callbackSubmit')}
      </Button>
    </form>
  );
}
