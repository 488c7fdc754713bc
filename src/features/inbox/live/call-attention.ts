import { alertPreferences } from './alert-preferences';
import { chime } from './chime';

interface Call {
  readonly title: string;
  readonly body: string;
  /** Calls with the same tag replace each other, in other tabs too. */
  readonly tag: string;
  onClick(): void;
}

/** Sound and desktop notification, each if the person has asked for it. */
export function callAttention({ title, body, tag, onClick }: Call): void {
  const { sound, desktop } = alertPreferences();
  if (sound) chime();
  const looking = document.visibilityState === 'visible' && document.hasFocus();
  if (!desktop || looking || Notification.permission !== 'granted') return;
  const notification = new Notification(title, { body, tag });
  notification.onclick = () => {
    window.focus();
    onClick();
    notification.close();
  };
}
