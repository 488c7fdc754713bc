import { useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import { CallbackForm } from './callback-form';

/** A call is promised; another time can be chosen, which takes the place of the first. */
export function PromisedCall({ controller }: { controller: ChatController }) {
  const { t } = useChatText();
  const [isChanging, setIsChanging] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setIsChanging(false);
    toggle.current?.focus();
  };
  return (
    <div className="flex flex-col gap-3 ps-11">
      {isChanging ? (
        <CallbackForm hasContact asksPhone={false} controller={controller} onDone={keep} />
      ) : null}
      <Button ref={toggle} size="sm" className="self-start" onClick={() => setIsChanging(!isChanging)}>
        {t(isChanging ? 'slotKeep' : 'slotChange')}
      </Button>
    </div>
  );
}
