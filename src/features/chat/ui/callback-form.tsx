import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import type { CallbackSlot } from '../api-client';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import { ContactField, readContact } from './contact-field';
import { slotDays } from './slot-days';
import { TimeChoice, useTimeChoice } from './time-choice';

interface CallbackFormProps {
  /** A way to reach the visitor is known, so that a number is a help and no need. */
  hasContact: boolean;
  /** False where the number was given with the first time. */
  asksPhone?: boolean;
  controller: ChatController;
  onDone?(): void;
}

/** Chooses a time for a call, in the visitor's own zone, and says where to call. */
export function CallbackForm({ hasContact, asksPhone = true, controller, onDone }: CallbackFormProps) {
  const { t, language } = useChatText();
  const [slots, setSlots] = useState<readonly CallbackSlot[] | 'failed' | null>(null);
  const choice = useTimeChoice(Array.isArray(slots) ? slotDays(slots, language) : []);
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
  const { time } = choice;
  if (!time) return <p className="text-sm text-muted">{t('slotsNone')}</p>;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const contact = readContact(phone);
    if (!contact && (phone.trim() !== '' || !hasContact)) return setState('invalid');
    setState('busy');
    if (await controller.takeFallback({ kind: 'callback', startsAt: time.startsAt, ...contact })) {
      return onDone?.();
    }
    // What went wrong otherwise is said above the composer.
    setState(controller.getState().trouble === null ? 'taken' : 'open');
    load();
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-2">
      <TimeChoice choice={choice} />
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
