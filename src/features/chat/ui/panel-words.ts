import type { ChatText } from '../language/chat-text';
import { waitWords } from '../language/wait-words';
import type { VisitorPhase } from '../state/visitor-phase';

export interface PanelWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Title and lines of the panel; null where there is nothing to tell beyond the messages. */
export function panelWords(text: ChatText, phase: VisitorPhase, bot: string): PanelWords | null {
  const { t } = text;
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
