'use client';

import { Smile } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../../components/ui/icon-button';
import { Popover, PopoverContent, PopoverTrigger } from '../../../components/ui/popover';
import { rememberEmoji } from './recent-emoji';

const EmojiPicker = lazy(() => import('./emoji-picker').then((module) => ({ default: module.EmojiPicker })));

/** Opens the emoji picker; its data is fetched then. */
export function EmojiButton({ onPick }: { onPick(sign: string): void }) {
  const [open, setOpen] = useState(false);
  const pick = (sign: string) => {
    rememberEmoji(() => localStorage, sign);
    setOpen(false);
    onPick(sign);
  };
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger
        render={
          <IconButton label="Emoji" size="sm">
            <Smile />
          </IconButton>
        }
      />
      <PopoverContent title="Emoji" hideTitle side="top" className="w-80">
        <Suspense fallback={<p className="h-72 text-sm text-muted">Loading…</p>}>
          <EmojiPicker onPick={pick} />
        </Suspense>
      </PopoverContent>
    </Popover>
  );
}
