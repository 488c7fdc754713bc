import { chatApi } from '../api-client';
import type { ChatController } from '../state/chat-controller';
import type { ChatState } from '../state/chat-state';
import { isInSight } from './in-sight';
import type { TellHost } from './talk-to-host';

/** Later than the fields of a message are stored with the bot's answer to it. */
const LEAD_PAUSE_MS = 800;

/** How many messages of the other side the visitor has not seen; a bot's greeting that nobody answered is none. */
export function countUnread({
  conversation,
  messages,
}: Pick<ChatState, 'conversation' | 'messages'>): number {
  if (messages.every(({ author }) => author.kind !== 'visitor' && author.kind !== 'agent')) return 0;
  const read = conversation?.visitorReadSeq ?? 0;
  return messages.filter(
    ({ seq, author, retractedAt }) =>
      seq > read && retractedAt === null && (author.kind === 'agent' || author.kind === 'bot'),
  ).length;
}

/** Tells the page around what it wants to know of the conversation: only what changes, never what was there before. */
export function tellOfNews(controller: ChatController, tell: TellHost) {
  let unread = 0;
  let hasTalked = false;
  let handoff: string | null = null;
  let lead: string | null = null;
  let wantsLead = false;
  let hasAsked = false;
  let leadTimer: ReturnType<typeof setTimeout> | undefined;
  let leadCause = '';

  const lookAtUnread = (state: ChatState) => {
    const count = isInSight() ? 0 : countUnread(state);
    if (count !== unread) tell({ type: 'unread', count });
    unread = count;
  };
  const lookAtHandoff = ({ conversation }: ChatState) => {
    if (!conversation) return;
    const { handoff: open, lastHandoff } = conversation;
    const news = {
      status: open?.status ?? lastHandoff?.status ?? 'none',
      position: open?.position ?? null,
      estimatedWaitSeconds: open?.estimatedWaitSeconds ?? null,
      agentName: open?.agent?.name ?? null,
    };
    const now = JSON.stringify([open?.id ?? lastHandoff?.id, news]);
    if (handoff !== null && handoff !== now) tell({ type: 'handoff', ...news });
    handoff = now;
  };
  const readLead = async () => {
    const found = await controller.withToken(chatApi.ownLead).catch(() => null);
    const now = found && JSON.stringify(found);
    if (found && lead !== null && lead !== now) tell({ type: 'lead', ...found });
    lead = now ?? lead;
  };
  const askForLead = () => {
    // What is known already must be read before the visitor tells more, or that would pass for known, too.
    if (!hasAsked) void readLead();
    else {
      clearTimeout(leadTimer);
      leadTimer = setTimeout(readLead, LEAD_PAUSE_MS);
    }
    hasAsked = true;
  };
  const look = () => {
    const state = controller.getState();
    lookAtUnread(state);
    lookAtHandoff(state);
    if (
      !hasTalked &&
      (state.conversation?.handoff || state.messages.some(({ author }) => author.kind === 'visitor'))
    ) {
      hasTalked = true;
      tell({ type: 'talked' });
    }
    const cause = `${state.email}:${state.conversation?.id}:${state.conversation?.lastSeq}`;
    if (!wantsLead || state.boot !== 'ready' || cause === leadCause) return;
    leadCause = cause;
    askForLead();
  };
  const stop = controller.subscribe(look);
  return {
    look,
    wantLead: () => {
      wantsLead = true;
      look();
    },
    stop: () => {
      clearTimeout(leadTimer);
      stop();
    },
  };
}
