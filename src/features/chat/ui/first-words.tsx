import { Avatar } from '../../../components/ui/avatar';
import { parseMarkdown } from '../../shared/text/markdown';
import { RichText } from '../../shared/text/rich-text';
import { useChatText } from '../language/chat-text';
import { bubbleClass } from './bubble-class';

/**
 * The bot's greeting as the server draws it, in the place and size of the message that takes its place when the
 * conversation has come: nobody waits before an empty page.
 */
export function FirstWords({ name, text }: { name: string; text: string }) {
  const { t } = useChatText();
  return (
    <div aria-busy="true">
      <span className="sr-only">{t('loading')}</span>
      <div aria-hidden="true" className="flex justify-start gap-2 pt-2">
        <span className="flex w-6 shrink-0 items-end">
          <Avatar name={name} kind="bot" size="sm" />
        </span>
        <div className="flex max-w-[85%] min-w-0 flex-col gap-1 sm:max-w-[75%]">
          <p className="text-xs font-medium text-text">{name}</p>
          <div className="flex max-w-full items-center gap-1">
            <div dir="auto" className={bubbleClass('bot', false)}>
              <RichText blocks={parseMarkdown(text)} />
            </div>
            {/* As wide as the message's button. */}
            <span className="size-6 shrink-0 pointer-coarse:size-9" />
          </div>
        </div>
      </div>
    </div>
  );
}
