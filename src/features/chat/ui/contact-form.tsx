import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { controlClass } from '../../../components/ui/control-class';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';

const plausible = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Leaves an e-mail address, so that somebody can write when nobody is there now. */
export function ContactForm({ email, controller }: { email: string | null; controller: ChatController }) {
  const { t } = useChatText();
  const id = useId();
  const [value, setValue] = useState(email ?? '');
  const [state, setState] = useState<'open' | 'invalid' | 'busy' | 'done'>('open');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const address = value.trim();
    if (!plausible.test(address)) return setState('invalid');
    setState('busy');
    setState((await controller.leaveContact({ email: address })) ? 'done' : 'open');
  };

  if (state === 'done')
    return <p className="ps-9 text-sm text-positive">{t('contactDone', { email: value.trim() })}</p>;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-1 ps-9">
      <label htmlFor={id} className="text-xs font-medium">
        {t('contactEmail')}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          type="email"
          inputMode="email"
          autoComplete="email"
          dir="ltr"
          value={value}
          aria-invalid={state === 'invalid' || undefined}
          aria-describedby={state === 'invalid' ? `${id}-error` : undefined}
          onChange={(event) => setValue(event.target.value)}
          className={`${controlClass} h-8 min-w-40 flex-1 px-2.5`}
        />
        <Button type="submit" variant="primary" busy={state === 'busy'}>
          {t('contactSubmit')}
        </Button>
      </div>
      {state === 'invalid' ? (
        <p id={`${id}-error`} className="text-xs text-danger">
          {t('contactInvalid')}
        </p>
      ) : null}
    </form>
  );
}
