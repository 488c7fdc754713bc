'use client';

import { X } from 'lucide-react';
import { IconButton } from '../../../components/ui/icon-button';
import type { Quote } from '../../../contracts/api/message';

interface QuotedProps {
  quote: Quote;
  /** As the lead is called by now. */
  visitorName: string;
  onRemove(): void;
}

/** What the message that is being written answers to. */
export function Quoted({ quote, visitorName, onRemove }: QuotedProps) {
  const name = quote.author.kind === 'visitor' ? visitorName : quote.author.name;
  return (
    <div className="mx-2 mt-2 flex items-center gap-2 rounded-sm border-s-2 border-accent bg-surface-hover py-1 ps-2 pe-1 text-sm">
      <p className="min-w-0 grow">
        <span className="block truncate text-xs font-medium">In answer to {name}</span>
        <span dir="auto" className="block truncate text-muted">
          {quote.text}
        </span>
      </p>
      <IconButton label="Remove the quote" size="sm" onClick={onRemove}>
        <X />
      </IconButton>
    </div>
  );
}
