'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';

interface LoadMoreProps {
  busy: boolean;
  onVisible(): void;
}

/** Fetches the next page while the end of the list is in sight; a button for those who do not scroll. */
export function LoadMore({ busy, onVisible }: LoadMoreProps) {
  const end = useRef<HTMLDivElement>(null);
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(([entry]) => setVisible(entry?.isIntersecting === true));
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  const wish = useEffectEvent(onVisible);
  useEffect(() => {
    // Also once a fetch has ended without a page: a refetch of the list takes precedence over it.
    if (visible && !busy) wish();
  }, [visible, busy]);
  return (
    <div ref={end} className="flex h-16 items-center justify-center">
      <Button variant="ghost" size="sm" busy={busy} onClick={onVisible}>
        {busy ? 'Loading' : 'Show more'}
      </Button>
    </div>
  );
}
