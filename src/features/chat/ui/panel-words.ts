import type { VisitorConversation } from '../../../contracts/api/chat';
import type { ChatText } from '../language/chat-text';
import { waitWords } from '../language/wait-words';
import type { VisitorPhase } from '../state/visitor-phase';
import { CLOCK } from './clock';

export interface PanelWords {
  readonly title: string;
  readonly lines: readonly string[];
}

export type Offered = Pick<VisitorConversation, 'fallback' | 'promise'>;

/** What was promised, or what the first way out asks for. */
function offeredWords(text: ChatText, kind: 'nobody' | 'out_of_hours', offered: Offered): PanelWords {
  const { t, language } = text;
  const { promise, fallback } = offered;
  if (promise) {
    const due = new Date(promise.dueAt);
    // In one piece: how a day and a time are joined differs by language.
    const moment = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...CLOCK,
    });
    if (promise.startsAt === null) {
      const time = moment.format(due);
      return { title: t('promiseWriteTitle'), lines: [t('promiseWriteText', { time })] };
    }
    return {
      title: t('promiseCallTitle'),
      lines: [moment.formatRange(new Date(promise.startsAt), due)],
    };
  }
  const title = t(kind === 'nobody' ? 'nobodyTitle' : 'outOfHoursTitle');
  switch (fallback?.options[0]) {
    case 'callback':
      return { title, lines: [t('callbackText')] };
    case 'leave_contact':
      return { title, lines: [t('contactText')] };
    case 'booking_link':
      return { title, lines: [t('bookingText')] };
    default:
      return { title, lines: [] };
  }
}

/** Title and lines of the panel; null where there is nothing to tell beyond the messages. */
export function panelWords(
  text: ChatText,
  phase: VisitorPhase,
  bot: string,
  offered: Offered | null = null,
): PanelWords | null {
  const { t } = text;
  if (offered && (phase.kind === 'nobody' || phase.kind === 'out_of_hours')) {
    return offeredWords(text, phase.kind, offered);
  }
  switch (phase.kind) {
    case 'bot':
    case 'engaged':
    case 'resolved':
      return null;
    case 'asked':
      return { title: t('asking'), lines: [] };
    case 'queued':
      return { title: t('queuedTitle'), lines: waitWords(text, phase.wait) };
    case 'still_waiting':
      return {
        title: t('stillWaitingTitle'),
        lines: [...waitWords(text, phase.wait), t('stillWaitingText', { bot })],
      };
    case 'dropped':
      return {
        title: t('droppedTitle', { name: phase.name }),
        lines: [t('droppedText'), ...waitWords(text, phase.wait)],
      };
    case 'transferred':
      return { title: t('transferredTitle'), lines: [t('transferredText'), ...waitWords(text, phase.wait)] };
    case 'joined':
      return {
        title: t('joinedTitle', { name: phase.name }),
        lines: [t('joinedText', { name: phase.name })],
      };
    case 'returned':
      return { title: t('returnedTitle', { bot }), lines: [t('returnedText')] };
    case 'cancelled':
      return { title: t('cancelledTitle'), lines: [t('cancelledText', { bot })] };
    case 'out_of_hours':
      return { title: t('outOfHoursTitle'), lines: [t('outOfHoursText')] };
    case 'nobody':
      return { title: t('nobodyTitle'), lines: [t('nobodyText')] };
    case 'reopened':
      return { title: t('reopenedTitle'), lines: [t('reopenedText')] };
    case 'closed':
      return { title: t('closedTitle'), lines: [t('closedText')] };
  }
}
