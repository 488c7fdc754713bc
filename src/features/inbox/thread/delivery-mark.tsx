import { Check, CheckCheck } from 'lucide-react';
import type { Delivery } from './delivery-marks';

const WORDS: Readonly<Record<Delivery, string>> = { sent: 'Sent', delivered: 'Delivered', read: 'Read' };

/** One discreet word below a person's message. */
export function DeliveryMark({ state }: { state: Delivery }) {
  const Icon = state === 'sent' ? Check : CheckCheck;
  return (
    <p data-delivery={state} className="flex items-center justify-end gap-1 pe-9 pt-0.5 text-xs text-muted">
      <Icon aria-hidden="true" className={state === 'read' ? 'size-3.5 text-accent-text' : 'size-3.5'} />
      {WORDS[state]}
    </p>
  );
}
