import { useId, useState } from 'react';
import { controlClass } from '../../../components/ui/control-class';
import { useChatText } from '../language/chat-text';
import { ownZone } from './moment-words';
import type { SlotDay } from './slot-days';

/** The time chosen of those on offer: the first until the visitor says otherwise, and again when theirs has gone. */
export function useTimeChoice(days: readonly SlotDay[]) {
  const [index, setIndex] = useState(0);
  const [startsAt, setStartsAt] = useState('');
  const dayIndex = Math.max(0, Math.min(index, days.length - 1));
  const day = days[dayIndex];
  const time = day?.times.find((one) => one.startsAt === startsAt) ?? day?.times[0];
  return { days, dayIndex, day, time, chooseDay: setIndex, chooseTime: setStartsAt };
}

/** A day and a time of that day, in the visitor's own zone, which is named. */
export function TimeChoice({ choice }: { choice: ReturnType<typeof useTimeChoice> }) {
  const { t } = useChatText();
  const { days, dayIndex, day, time, chooseDay, chooseTime } = choice;
  return (
    <>
      <div className="grid grid-cols-[3fr_2fr] gap-2">
        <LabelledSelect
          label={t('callbackDay')}
          value={dayIndex}
          options={days.map(({ label }, index) => ({ value: index, label }))}
          onChoose={(value) => chooseDay(Number(value))}
        />
        <LabelledSelect
          label={t('callbackTime')}
          value={time?.startsAt}
          options={(day?.times ?? []).map(({ startsAt, label }) => ({ value: startsAt, label }))}
          onChoose={chooseTime}
        />
      </div>
      <p className="text-xs text-muted">{t('callbackZone', { zone: ownZone() })}</p>
    </>
  );
}

interface LabelledSelectProps {
  label: string;
  value: string | number | undefined;
  options: readonly { readonly value: string | number; readonly label: string }[];
  onChoose(value: string): void;
}

/** The browser's own select, which phones show best. */
function LabelledSelect({ label, value, options, onChoose }: LabelledSelectProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-xs font-medium">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className={`${controlClass} h-8 px-2 pointer-coarse:h-11`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
