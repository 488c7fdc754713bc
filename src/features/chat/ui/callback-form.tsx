import { type FormEvent, useEffect, useEffectEvent, useId, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { controlClass } from '../../../components/ui/control-class';
import type { CallbackSlot } from '../api-client';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import { ContactField, readContact } from './contact-field';
import { ownZone } from './moment-words';
import { slotDays } from './slot-days';

interface CallbackFormProps {
  /** A way to reach the visitor is known, so that a number is a help and no need. */
  hasContact: boolean;
  /** False where the number was given with the first time. */
  asksPhone?: boolean;
  controller: ChatController;
  onDone?(): void;
}

const selectClass = `${controlClass} h-8 px-2`;

/** Chooses a time for a call, in the visitor's own zone, and says where to call. */
export function CallbackForm({ hasContact, asksPhone = true, controller, onDone }: CallbackFormProps) {
  const { t, language } = useChatText();
  const id = useId();
  const [slots, setSlots] = useState<readonly CallbackSlot[] | 'failed' | null>(null);
  const [day, setDay] = useState(0);
  const [startsAt, setStartsAt] = useState('');
  const [phone, setPhone] = useState('');
  const [state, setState] = useState<'open' | 'invalid' | 'busy' | 'taken'>('open');
  const load = useEffectEvent(() => {
    controller.callbackSlots().then(setSlots, () => setSlots('failed'));
  });
  useEffect(() => load(), []);

  if (slots === null)
    return <div aria-hidden="true" className="h-24 animate-pulse rounded-sm bg-surface-hover" />;
  if (slots === 'failed') {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-2 text-sm text-muted">
        {t('somethingWrong')}
        <Button size="sm" onClick={() => load()}>
          {t('retry')}
        </Button>
      </div>
    );
  }
  const days = slotDays(slots, language);
  const times = days[Math.min(day, days.length - 1)]?.times;
  if (!times) return <p className="text-sm text-muted">{t('slotsNone')}</p>;
  const chosen = times.find((time) => time.startsAt === startsAt) ?? times[0];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const contact = readContact(phone);
    if (!chosen || (!contact && (phone.trim() !== '' || !hasContact))) return setState('invalid');
    setState('busy');
    if (await controller.takeFallback({ kind: 'callback', startsAt: chosen.startsAt, ...contact })) {
      return onDone?.();
    }
    // What went wrong otherwise is said above the composer.
    setState(controller.getState().trouble === null ? 'taken' : 'open');
    load();
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-2">
      <div className="grid grid-cols-[3fr_2fr] gap-2">
        <div className="flex min-w-0 flex-col gap-1">
          <label htmlFor={`${id}-day`} className="text-xs font-medium">
            {t('callbackDay')}
          </label>
          <select
            id={`${id}-day`}
            value={Math.min(day, days.length - 1)}
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
            {times.map((time) => (
              <option key={time.startsAt} value={time.startsAt}>
                {time.label}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="text-xs text-muted">{t('callbackZone', { zone: ownZone() })}</p>
      {asksPhone ? (
        <ContactField
          label={t('phone')}
          kind="tel"
          value={phone}
          error={state === 'invalid' ? t('phoneInvalid') : null}
          onChange={setPhone}
        />
      ) : null}
      {state === 'taken' ? (
        <p role="alert" className="text-xs text-danger">
          {t('slotTaken')}
        </p>
      ) : null}
      <Button type="submit" variant="primary" busy={state === 'busy'} className="self-start">
        {t('callbackSubmit')}
      </Button>
    </form>
  );
}
