import type { Quote } from '../../../contracts/api/message';
import { useChatText } from '../language/chat-text';

const FLASH_MS = 1_600;

/** The message that another one answers to, on one line; leads to it. */
export function QuoteLine({ quote }: { quote: Quote }) {
  const { t } = useChatText();
  const { author, messageId, text, retracted } = quote;
  const name = author.kind === 'visitor' ? t('you') : author.name;
  return (
    <button
      type="button"
      onClick={() => showMessage(messageId)}
      className="mb-1 block w-full min-w-0 rounded-sm border-s-2 border-current/40 ps-2 text-start text-sm opacity-85 hover:opacity-100"
    >
      <span className="block truncate font-medium">{name}</span>
      <span dir="auto" className="block max-w-64 truncate">
        {retracted ? t('retracted') : text}
      </span>
    </button>
  );
}

function showMessage(messageId: string): void {
  const element = document.querySelector<HTMLElement>(`[data-message-id="${CSS.escape(messageId)}"]`);
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  element.dataset.flash = '';
  setTimeout(() => delete element.dataset.flash, FLASH_MS);
}
