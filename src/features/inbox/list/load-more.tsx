'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from '../../../components/ui/button';

interface LoadMoreProps {
  busy: boolean;
  onVisible(): void;
}

/** Fetches the next page when the end of the list comes near; a button for those who do not scroll. */
export function LoadMore({ busy, onVisible }: LoadMoreProps) {
  const end = useRef<HTMLDivElement>(null);
  const visible = useEffectEvent(() => {
    if (!busy) onVisible();
  });
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) visible();
      },
      { rootMargin: '400px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={end} className="flex h-16 items-center justify-center">
      <Button variant="ghost" size="sm" busy={busy} onClick={onVisible}>
        {busy ? 'Loading' : 'Show more'}
      </Button>
    </div>
  );
}
