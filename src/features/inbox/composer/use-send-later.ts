import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Sends once a claim is decided what Enter was pressed for while it was not; nothing when the claim is lost.
 *
 * @param sendable it may be sent now
 * @param isClaiming nothing but the claim stands in the way
 */
export function useSendLater(
  sendable: boolean,
  isClaiming: boolean,
  send: () => void,
): { wish(): void; forget(): void } {
  const [isWished, setIsWished] = useState(false);
  const settle = useEffectEvent(() => {
    setIsWished(false);
    if (sendable) send();
  });
  useEffect(() => {
    if (isWished && !isClaiming) settle();
  }, [isWished, isClaiming]);
  return { wish: () => setIsWished(isClaiming), forget: () => setIsWished(false) };
}
