'use client';

import { CalendarClock, ListChecks, Mail } from 'lucide-react';
import type { MessageForm } from '../../../contracts/api/message-form';

const ICONS = { choice: ListChecks, email: Mail, slot: CalendarClock } as const;
const AT_MOST = 8;

const shown = ({ kind, options }: MessageForm): string => {
  if (kind === 'email') return 'a field for the e-mail address';
  if (kind === 'slot') return `${options.length} times to choose from`;
  return options.slice(0, AT_MOST).join(' · ');
};

/** Below a message of the bot: which form the visitor saw with it, and whether it was answered. */
export function FormNote({ form }: { form: MessageForm }) {
  const Icon = ICONS[form.kind];
  return (
    <p className="flex items-start gap-1.5 text-xs text-muted">
      <Icon aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
      <span dir="auto">
        Form: {shown(form)} · {form.answeredBy === null ? 'not answered' : 'answered'}
      </span>
    </p>
  );
}
