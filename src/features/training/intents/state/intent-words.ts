import type { Tone } from '../../../../components/ui/badge';
import type { Intent } from '../../../../contracts/api/intents';

/** Below these the bot often mistakes the intent. */
export function toneOf(f1: number): Tone {
  if (f1 >= 0.8) return 'positive';
  return f1 >= 0.6 ? 'warning' : 'danger';
}

export type IntentScope = 'own' | 'all';

/** What has to be looked at first: never trained, then weak, then good; those with own examples when asked. */
export function weakFirst(intents: readonly Intent[], scope: IntentScope, search: string): Intent[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return intents
    .filter(({ origin, examples }) => scope === 'all' || origin === 'own' || examples > 0)
    .filter(({ name, title, description }) => {
      const text = `${name} ${title} ${description}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toSorted(
      (a, b) => (a.quality?.f1 ?? -1) - (b.quality?.f1 ?? -1) || a.title.localeCompare(b.title, 'en'),
    );
}

/** "1 example", "1,204 examples". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export function intentHref(name: string): string {
  return `/training/intents/${encodeURIComponent(name)}`;
}
