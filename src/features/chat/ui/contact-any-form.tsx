import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import { ContactField, readContact } from './contact-field';

/** Leaves an e-mail address or a phone number; the answer is a promise with a time. */
export function ContactAnyForm({ email, controller }: { email: string | null; controller: ChatController }) {
  const { t } = useChatText();
  const [value, setValue] = useState(email ?? '');
  const [state, setState] = useState<'open' | 'invalid' | 'busy'>('open');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const contact = readContact(value);
    if (!contact) return setState('invalid');
    setState('busy');
    await controller.takeFallback({ kind: 'leave_contact', ...contact });
    setState('open');
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-2">
      <ContactField
        label={t('contactAny')}
        value={value}
        error={state === 'invalid' ? t('contactAnyInvalid') : null}
        onChange={setValue}
      />
      <Button type="submit" variant="primary" busy={state === 'busy'} className="self-start">
        {t('send')}
      </Button>
    </form>
  );
}
