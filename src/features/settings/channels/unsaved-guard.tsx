'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';

/** Asks before unsaved changes are left behind, by a link of the product or by closing the page. */
export function UnsavedGuard({ isChanged }: { isChanged: boolean }) {
  const router = useRouter();
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (!isChanged) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const isElsewhere =
        event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
      if (!link || isElsewhere || link.target === '_blank' || link.origin !== location.origin) return;
      // To another part of this page.
      if (link.pathname === location.pathname) return;
      event.preventDefault();
      event.stopPropagation();
      setWanted(link.pathname + link.search);
    };
    window.addEventListener('beforeunload', onUnload);
    // Before the link itself hears of it.
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, true);
    };
  }, [isChanged]);
  if (wanted === null) return null;
  return (
    <Dialog
      open
      onOpenChange={() => setWanted(null)}
      size="sm"
      title="Leave without saving?"
      description="What you changed in this channel is lost."
      footer={
        <>
          <DialogClose render={<Button>Stay</Button>} />
          <Button variant="danger" onClick={() => router.push(wanted)}>
            Leave
          </Button>
        </>
      }
    />
  );
}
