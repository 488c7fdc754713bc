import { createCommands } from './commands';
import { watchPolicy } from './complaints';

type Command = (...all: unknown[]) => unknown;
interface Stub extends Command {
  /** Calls from before the script came. */
  q?: ArrayLike<unknown>[];
  isBaton?: true;
}

/** The launcher: takes the place of the stub that pages may have put up, and does what was asked of it. */
function launch(script: HTMLScriptElement): void {
  const place = window as Window & { Baton?: Stub };
  const channel = script.dataset.channel;
  if (place.Baton?.isBaton) {
    console.warn(
      `Baton is on this page already; the second script (${channel ?? 'without a channel'}) does nothing.`,
    );
    return;
  }
  const { origin } = new URL(script.src);
  watchPolicy(origin);
  const waiting = [...(place.Baton?.q ?? [])].map((all) => Array.from(all));
  const command = createCommands(origin, channel);
  place.Baton = Object.assign((...[name, first, second]: unknown[]) => command(name, first, second), {
    isBaton: true as const,
  });
  if (channel && !waiting.some(([name]) => name === 'boot')) command('boot');
  for (const [name, first, second] of waiting) command(name, first, second);
  if (new URLSearchParams(location.search).has('baton-selftest')) void command('selftest');
}

const { currentScript } = document;
const script =
  currentScript instanceof HTMLScriptElement
    ? currentScript
    : document.querySelector<HTMLScriptElement>('script[src*="/widget.js"][data-channel]');
if (script) launch(script);
