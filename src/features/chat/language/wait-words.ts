import type { Wait } from '../state/visitor-phase';
import type { ChatText } from './chat-text';
import { durationWords } from './duration-words';

/** Place and expected wait, in whole sentences: what is not known is said to be unknown. */
export function waitWords({ t, language }: ChatText, wait: Wait): string[] {
  const place =
    wait.position === null
      ? []
      : [wait.position <= 1 ? t('queueNext') : t('queuePosition', { position: wait.position })];
  if (wait.seconds === null) return [...place, t('waitUnknown')];
  if (wait.seconds < 60) return [...place, t('waitUnderMinute')];
  return [...place, t('waitAbout', { wait: durationWords(wait.seconds, language) })];
}
