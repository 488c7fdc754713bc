import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { buttonClass } from '../../../components/ui/button-class';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import { CallbackForm } from './callback-form';
import { ContactAnyForm } from './contact-any-form';
import type { Offered } from './panel-words';
import { PromisedCall } from './promised-call';

export interface FallbackPanelProps {
  offered: Offered;
  /** The first way is open at once; else each is a step beside going on waiting. */
  startsOpen: boolean;
  email: string | null;
  controller: ChatController;
}

interface WaysProps extends Omit<FallbackPanelProps, 'offered'> {
  fallback: NonNullable<Offered['fallback']>;
}

const tabs = { callback: 'callbackTab', leave_contact: 'contactTab', email: 'contactTab' } as const;
type Way = keyof typeof tabs;

/** What a visitor whom nobody serves can do: choose a way out, or another time for the call promised instead. */
export default function FallbackPanel({ offered: { promise, fallback }, ...rest }: FallbackPanelProps) {
  if (promise) return promise.kind === 'callback' ? <PromisedCall controller={rest.controller} /> : null;
  return fallback ? <Ways fallback={fallback} {...rest} /> : null;
}

/** The ways out that the policy offers. */
function Ways({ fallback, startsOpen, email, controller }: WaysProps) {
  const { t } = useChatText();
  const options = fallback.options;
  const ways = options.filter(
    (option): option is Way => option in tabs && !(option === 'email' && options.includes('leave_contact')),
  );
  const { bookingUrl, hasContact } = fallback;
  const bookingFirst = fallback.options[0] === 'booking_link';
  const [chosen, setChosen] = useState<Way | null>(null);
  const way = chosen ?? (bookingFirst || !startsOpen ? null : (ways[0] ?? null));
  const isOnly = ways.length + (bookingUrl ? 1 : 0) === 1;
  const booking = bookingUrl ? (
    <a
      href={bookingUrl}
      target="_blank"
      rel="noopener noreferrer"
      className={buttonClass(bookingFirst && startsOpen ? 'primary' : 'secondary', 'sm')}
    >
      {t('bookingTab')}
    </a>
  ) : null;

  return (
    <div className="flex flex-col gap-3 ps-11">
      {!isOnly || bookingFirst || !startsOpen ? (
        <div className="flex flex-wrap gap-2">
          {bookingFirst ? booking : null}
          {ways.map((one) => (
            <Button
              key={one}
              size="sm"
              aria-pressed={one === way}
              className="aria-pressed:border-accent aria-pressed:text-accent-text"
              onClick={() => setChosen(one === way && !startsOpen ? null : one)}
            >
              {t(tabs[one])}
            </Button>
          ))}
          {bookingFirst ? null : booking}
        </div>
      ) : null}
      {way === 'callback' ? <CallbackForm hasContact={hasContact} controller={controller} /> : null}
      {way === 'leave_contact' || way === 'email' ? (
        <ContactAnyForm email={email} controller={controller} />
      ) : null}
    </div>
  );
}
