import { lazy, Suspense, useRef, useState } from 'react';
import { useChatText } from '../language/chat-text';
import { Icon } from '../ui/icon';
import type { OwnDataDialogProps } from './own-data-dialog';

const OwnDataDialog = lazy(async () => ({ default: (await import('./own-data-dialog')).OwnDataDialog }));

/** Opens what the visitor may do with their own data. */
export function OwnDataButton(props: Omit<OwnDataDialogProps, 'onClose'>) {
  const { t } = useChatText();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={t('ownData')}
        title={t('ownData')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="inline-flex size-9 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-surface-hover hover:text-text pointer-coarse:size-11"
      >
        <Icon name="more" className="size-5" />
      </button>
      {open ? (
        <Suspense>
          <OwnDataDialog
            {...props}
            onClose={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
