'use client';

import { ShieldAlert } from 'lucide-react';
import type { TeamConversation } from '../../../contracts/api/conversation';
import type { SpamReason } from '../../../domain/abuse/suspicion';
import { ActionButton } from '../actions/action-button';

const WORDS = {
  repeated: 'the same text again and again',
  links_only: 'nothing but links',
  many_links: 'links to many sites at once',
  gibberish: 'letters hit at random',
  too_fast: 'messages faster than anybody types',
} satisfies Record<SpamReason, string>;

const wordsOf = (reason: string): string =>
  Object.entries(WORDS).find(([name]) => name === reason)?.[1] ?? reason;

/** Above a conversation that looks like spam: why, and what can be said of it. */
export function SpamNote({ spam }: { spam: NonNullable<TeamConversation['spam']> }) {
  const isConfirmed = spam.review === 'confirmed';
  const why = spam.reasons.map(wordsOf).join(', ');
  return (
    <section
      aria-label="Spam"
      className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b bg-warning-soft px-4 py-2 text-sm"
    >
      <ShieldAlert aria-hidden="true" className="size-4 shrink-0 text-warning" />
      <p className="min-w-48 grow basis-0">
        <span className="font-medium">
          {isConfirmed ? 'Ended as spam' : `Looks like spam${why === '' ? '' : ': '}`}
        </span>
        {isConfirmed ? null : `${why}${why === '' ? '' : '.'}`}
        {spam.isHeldBack && !isConfirmed ? ' Nobody is called unless the visitor asks twice.' : null}
      </p>
      <span className="flex flex-wrap gap-1.5">
        <ActionButton id="not-spam">Not spam</ActionButton>
        <ActionButton id="spam">End as spam</ActionButton>
        <ActionButton id="block">Block visitor…</ActionButton>
      </span>
    </section>
  );
}
