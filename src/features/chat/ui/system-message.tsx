import type { VisitorMessage } from '../../../contracts/api/message';
import { useChatText } from '../language/chat-text';
import type { Block } from '../text/markdown';
import { RichText } from '../text/rich-text';

/** What the system says in the conversation: who came, who left, what happens now. */
export function SystemMessage({ message, blocks }: { message: VisitorMessage; blocks: readonly Block[] }) {
  const { t } = useChatText();
  return (
    <div
      data-message-id={message.id}
      data-author="system"
      dir="auto"
      className="mx-auto max-w-[85%] py-2 text-center text-sm text-muted [overflow-wrap:anywhere]"
    >
      {message.retractedAt ? t('retracted') : <RichText blocks={blocks} />}
    </div>
  );
}
