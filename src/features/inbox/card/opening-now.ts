import { firstName } from '../../../domain/bot/reply/first-name';

interface Opening {
  readonly text: string;
  /** The name it greets with, null when it greets nobody. */
  readonly addresses: string | null;
}

/** The opening as it may be said now: a name that was corrected since takes its place, one taken out goes. */
export function openingNow({ text, addresses }: Opening, name: string | null): string {
  if (addresses === null) return text;
  const now = name === null ? null : firstName(name);
  if (now === addresses) return text;
  const at = text.indexOf(addresses);
  if (at < 0) return text;
  const [before, after] = [text.slice(0, at), text.slice(at + addresses.length)];
  return now === null ? before.replace(/,?\s*$/u, '') + after : before + now + after;
}
