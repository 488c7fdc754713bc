'use client';

import type { Quote } from '../../../contracts/api/message';
import { jumpToMessage } from './jump-to-message';

/** The message that another one answers to, on one line; leads to it. */
export function QuoteLine({ quote }: { quote: Quote }) {
  const { messageId, author, text, retracted } = quote;
  return (
    <button
      type="button"
      onClick={() => jumpToMessage(messageId)}
      aria-label={`In answer to ${author.name}: ${retracted ? 'message withdrawn' : text}`}
      className="mb-1.5 block w-full min-w-0 rounded-sm border-s-2 border-accent/60 bg-surface/60 px-2 py-1 text-start text-sm hover:bg-surface-hover"
    >
      <span className="block truncate font-medium">{author.name}</span>
      <span dir="auto" className="block max-w-80 truncate text-muted">
        {retracted ? 'Message withdrawn' : text}
      </span>
    </button>
  );
}
