import { type ComponentType, useEffect, useState } from 'react';
import type { PreChatForm as Form } from '../../../contracts/api/pre-chat';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import type { Trouble } from '../state/chat-state';

export interface PreChatProps {
  form: Form;
  controller: ChatController;
  onSend(text: string): void;
}

interface LatePreChatProps extends PreChatProps {
  trouble: Trouble | null;
}

/** What the channel asks before the first message, in the composer's place. Its code is fetched where it is asked. */
export function PreChat({ trouble, ...props }: LatePreChatProps) {
  const { t } = useChatText();
  const [Loaded, setLoaded] = useState<{ Form: ComponentType<PreChatProps> } | null>(null);
  const [attempts, setAttempts] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads anew.
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    import('./pre-chat-form').then(
      ({ PreChatForm }) => setLoaded({ Form: PreChatForm }),
      () => {
        again = setTimeout(() => setAttempts((count) => count + 1), 3_000);
      },
    );
    return () => clearTimeout(again);
  }, [attempts]);
  return (
    <section
      aria-label={t('preChatTitle')}
      aria-busy={Loaded === null}
      className="pane-scroll max-h-[70%] min-h-40 shrink-0 border-t px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]"
    >
      {trouble ? (
        <p role="alert" className="pb-2 text-sm text-danger">
          {t(trouble)}
        </p>
      ) : null}
      {Loaded ? <Loaded.Form {...props} /> : null}
    </section>
  );
}
