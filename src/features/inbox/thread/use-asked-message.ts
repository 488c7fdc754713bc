import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import { jumpToMessage } from './jump-to-message';
import type { LoadState } from './thread-registry';

/** Goes to the message that the address names (`&m=`), once the thread is there. */
export function useAskedMessage(load: LoadState): void {
  const asked = useSearchParams().get('m');
  const isReady = load === 'ready';
  useEffect(() => {
    if (asked && isReady) jumpToMessage(asked);
  }, [asked, isReady]);
}
