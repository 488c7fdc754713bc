import { Avatar } from '../../../components/ui/avatar';
import { parseMarkdown } from '../../shared/text/markdown';
import { RichText } from '../../shared/text/rich-text';
import { bubbleClass } from './bubble-class';

/** The bot's answer while it comes: outside the log, so that only the finished message is read out. */
export function PartialMessage({ text, name }: { text: string; name: string }) {
  return (
    <div data-state="partial" aria-hidden="true" className="flex gap-2 pt-2">
      <span className="flex w-6 shrink-0 items-end">
        <Avatar name={name} kind="bot" size="sm" />
      </span>
      <div dir="auto" className={`${bubbleClass('bot', false)} max-w-[85%] min-w-0 sm:max-w-[75%]`}>
        <RichText blocks={parseMarkdown(text)} />
      </div>
    </div>
  );
}
