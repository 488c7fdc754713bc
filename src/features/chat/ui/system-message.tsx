import type { VisitorMessage } from '../../../contracts/api/message';
import type { Block } from '../../shared/text/markdown';
import { RichText } from '../../shared/text/rich-text';
import { useChatText } from '../language/chat-text';

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
