'use client';

import type { TeamConversation } from '../../../contracts/api/conversation';
import { OfferCard } from './offer-card';

/** Conversations offered to this member, above everything else until they are answered or pass. */
export function OfferStack({ offers }: { offers: readonly TeamConversation[] }) {
  return (
    <section
      aria-label="Offers"
      aria-live="assertive"
      className="pointer-events-none fixed inset-x-3 bottom-17 z-30 flex flex-col items-end gap-2 sm:inset-x-auto sm:end-4 sm:bottom-4"
    >
      {offers.map((conversation) => (
        <OfferCard key={conversation.handoff?.id} conversation={conversation} />
      ))}
    </section>
  );
}
