import type { VisitorConversation } from '../../../contracts/api/chat';
import type { ChatText } from '../language/chat-text';
import { elapsedWords } from '../language/duration-words';
import { waitWords } from '../language/wait-words';
import type { VisitorPhase } from '../state/visitor-phase';
import { momentWords, ownZone, slotWords } from './moment-words';

export interface PanelWords {
  readonly title: string;
  readonly lines: readonly string[];
  /** Changes on its own as time goes by, so that it is shown and not read out. */
  readonly aside?: string;
}

export type Offered = Pick<VisitorConversation, 'fallback' | 'promise'>;

export interface PanelNames {
  readonly bot: string;
  readonly org: string;
}

/** Title and lines of the panel; null where there is nothing to tell beyond the messages. */
export function panelWords(
  text: ChatText,
  phase: VisitorPhase,
  { bot, org }: PanelNames,
  offered: Offered,
): PanelWords | null {
  const { t, language } = text;
  switch (phase.kind) {
    case 'bot':
    case 'engaged':
      return null;
    case 'asked':
      return { title: t('asking'), lines: [] };
    case 'queued':
      return { title: t('queuedTitle'), lines: waitWords(text, phase.wait) };
    case 'still_waiting':
      return {
        title: t('stillWaitingTitle'),
        lines: [...waitWords(text, phase.wait), t('stillWaitingText')],
        aside: t('waitedFor', { wait: elapsedWords(phase.waitedSeconds, language) }),
      };
    case 'dropped':
      return {
        title: t('droppedTitle', { name: phase.name }),
        lines: [t('droppedText'), ...waitWords(text, phase.wait)],
      };
    case 'transferred': {
      const by = phase.name === null ? [] : [t('transferredBy', { name: phase.name })];
      const lines = [[...by, t('transferredText')].join(' '), ...waitWords(text, phase.wait)];
      return { title: t('transferredTitle'), lines };
    }
    case 'joined': {
      const { name, former } = phase;
      const does = former ? t('joinedFor', { name, former }) : t('joinedText', { name });
      return { title: t('joinedTitle', { name }), lines: [roleWords(text, phase, org), does] };
    }
    case 'returned':
      return { title: t('returnedTitle', { bot }), lines: [t('returnedText')] };
    case 'cancelled':
      return { title: t('cancelledTitle'), lines: [t('cancelledText', { bot })] };
    case 'promised':
      return promisedWords(text, offered.promise ?? null);
    case 'out_of_hours': {
      const back = t('backAt', { time: momentWords(phase.backAt, language), zone: ownZone() });
      return { title: t('outOfHoursTitle'), lines: [back, ...waysWords(text, bot, offered)] };
    }
    case 'back':
      return { title: t('backTitle'), lines: [t('backText')] };
    case 'nobody':
      return { title: t('nobodyTitle'), lines: waysWords(text, bot, offered) };
    case 'resolved':
      return { title: t('resolvedTitle', { name: phase.name }), lines: [t('closedText')] };
    case 'reopened':
      return { title: t('reopenedTitle'), lines: [t('reopenedText')] };
    case 'closed':
      return { title: t('closedTitle'), lines: [t('closedText')] };
  }
}

/** What a person is: what they do here, else of which team, and whose. */
export function roleWords(
  { t }: ChatText,
  { title, team }: { readonly title: string | null; readonly team: string | null },
  org: string,
): string {
  const role = title ?? team;
  return role === null ? t('personRole', { org }) : `${role} · ${org}`;
}

function promisedWords({ t, language }: ChatText, promise: Offered['promise'] | null): PanelWords | null {
  if (!promise) return null;
  const { startsAt, dueAt } = promise;
  if (startsAt !== null)
    return { title: t('promiseCallTitle'), lines: [slotWords(startsAt, dueAt, language)] };
  const time = momentWords(dueAt, language);
  return { title: t('promiseWriteTitle'), lines: [t('promiseWriteText', { time })] };
}

/** What the first way out asks for. */
function waysWords({ t }: ChatText, bot: string, { fallback }: Offered): string[] {
  switch (fallback?.options[0]) {
    case 'callback':
      return [t('callbackText')];
    case 'leave_contact':
    case 'email':
      return [t('contactText')];
    case 'booking_link':
      return [t('bookingText')];
    default:
      return [t('cancelledText', { bot })];
  }
}
