import { Button } from '../../../components/ui/button';
import { useChatText } from '../language/chat-text';

/** The server refuses to open the chat; trying again by itself would not help. */
export function StartFailure({ boot }: { boot: 'failed' | 'blocked' }) {
  const { t } = useChatText();
  return (
    <div role="alert" className="flex grow flex-col items-center justify-center gap-4 p-6 text-center">
      <p className="text-base">{t(boot === 'blocked' ? 'startBlocked' : 'startFailed')}</p>
      {boot === 'failed' ? <Button onClick={() => location.reload()}>{t('retry')}</Button> : null}
    </div>
  );
}
