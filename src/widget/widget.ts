import type { PageMessage } from '../contracts/embed-messages';
import { type BubbleColours, bubbleColours, OWN_DARK } from './colour';
import { createFrame, type Frame } from './frame';
import { type Config, loadConfig } from './load-config';
import { createMemory, type Journey } from './memory';
import { currentPage, watchPages } from './page-views';
import { PHONE } from './styles';
import { createView, type Look, type View } from './view';
import { firstOf } from './words';

export interface Settings {
  readonly channel: string;
  readonly language?: string | undefined;
  readonly position?: string | undefined;
  readonly color?: string | undefined;
  readonly hideBubble?: boolean | undefined;
}

type Told<T> = Omit<Extract<PageMessage, { type: T }>, 'baton' | 'type'>;
type Diagnosis = Told<'diagnosis'>;
type Page = ReturnType<typeof currentPage>;

export interface Listeners {
  unread(count: number): void;
  handoff(handoff: Told<'handoff'>): void;
  lead(lead: Told<'lead'>): void;
  wantsLead(): boolean;
}

const FRAME_LATE_MS = 15_000;
const FORGOTTEN_LATE_MS = 2_000;

export type Widget = ReturnType<typeof createWidget>;

/** One channel's chat on this page, from `boot` to `shutdown`. */
export function createWidget(base: string, first: Settings, listeners: Listeners) {
  const { channel } = first;
  const memory = createMemory(channel);
  let settings = first;
  let config: Config | null = null;
  let view: View | null = null;
  let frame: Frame | null = null;
  let identity: string | null = null;
  let isOpen = false;
  let isShut = false;
  let unread = 0;
  let shown = currentPage();
  let onForgotten = () => {};
  let onDiagnosis = (_: Diagnosis) => {};
  let onFrame = () => {};

  const look = (given: Config): Look => {
    const { color, position, hideBubble } = settings;
    const languages = [given.language, settings.language, ...navigator.languages];
    const light = color ? bubbleColours(color) : bubbleColours(given.accent, given.onAccent);
    return {
      light,
      dark: color ? light : darkOf(given, light),
      position: position ?? given.position,
      languages,
      label: firstOf(given.labels, languages) ?? Object.values(given.labels)[0],
      hideBubble: hideBubble === true,
    };
  };

  const open = (wanted: boolean, focus = true) => {
    isOpen = wanted;
    memory.setOpen(wanted);
    if (!view) return;
    if (wanted) load();
    view.open(wanted, focus);
    frame?.tell({ type: 'open', open: wanted });
  };

  const hello = () => {
    const { token = null, forget = false } = memory.get();
    const wantsLead = listeners.wantsLead();
    frame?.tell({ type: 'hello', page: shown, token, identity, open: isOpen, wantsLead, forget });
    view?.ready();
    onFrame();
    for (const happened of memory.takeJourney()) frame?.tell(happened);
  };

  const on = (message: PageMessage) => {
    switch (message.type) {
      case 'ready':
        return hello();
      case 'close':
        return open(false);
      case 'talked':
        return memory.set({ talked: true });
      case 'token':
        return memory.set({ token: message.token ?? undefined });
      case 'forgotten':
        memory.set({ forget: false });
        return onForgotten();
      case 'unread':
        if (message.count === unread) return;
        unread = message.count;
        view?.unread(unread);
        return listeners.unread(unread);
      case 'handoff': {
        const { status, position, estimatedWaitSeconds, agentName } = message;
        return listeners.handoff({ status, position, estimatedWaitSeconds, agentName });
      }
      case 'lead': {
        const { name, email, phone, company } = message;
        return listeners.lead({ name, email, phone, company });
      }
      case 'diagnosis':
        return onDiagnosis(message);
    }
  };

  /** Brings the chat in, once; it stays until `shutdown`. */
  const load = () => {
    if (frame || !view) return;
    const direct = `${base}/chat/${encodeURIComponent(channel)}`;
    const query = new URLSearchParams({ embed: '1', host: location.origin });
    if (settings.language) query.set('lang', settings.language);
    frame = createFrame({
      origin: base,
      address: `${direct}?${query}`,
      title: config?.name ?? '',
      on,
    });
    view.hold(frame.element, direct);
    const failed = view.failed;
    const late = setTimeout(failed, FRAME_LATE_MS);
    onFrame = () => clearTimeout(late);
  };

  /** What happens before the chat is there is told when it is. */
  const tellOrNote = (what: Journey) => (frame?.isReady() ? frame.tell(what) : memory.note(what));
  const pageView = (page: Page): Journey => ({ baton: 1, type: 'page', ageSeconds: 0, page });

  // The page that is shown when the chat comes is told by `hello`; so without a chat a page is noted when it is left.
  const leaving = () => {
    if (!frame?.isReady()) memory.note(pageView(shown));
  };
  const stopPages = watchPages(() => {
    leaving();
    shown = currentPage();
    if (frame?.isReady()) frame.tell(pageView(shown));
  });
  window.addEventListener('pagehide', leaving);

  const remove = () => {
    frame?.remove();
    view?.remove();
    frame = view = null;
  };

  const start = async () => {
    config = await loadConfig(base, channel, () => !isShut);
    if (!config || isShut) return false;
    view = createView(config.name, { toggle: () => open(!isOpen), close: () => open(false) });
    view.look(look(config));
    view.attach();
    if (isOpen) open(true);
    else if (memory.wasOpen() && !matchMedia(PHONE).matches) open(true, false);
    const { talked, forget } = memory.get();
    if (talked || forget) whenIdle(load);
    return true;
  };

  return {
    channel,
    /** Resolves when the bubble is there: false when it may not be. */
    started: start(),
    open,
    update: (part: Partial<Settings>) => {
      settings = { ...settings, ...part, channel };
      if (config) view?.look(look(config));
    },
    identify: (token: string) => {
      identity = token;
      frame?.tell({ type: 'identify', token });
    },
    wantsLead: () => frame?.tell({ type: 'wantsLead' }),
    track: (name: string, properties: Record<string, string | number | boolean>) =>
      tellOrNote({ baton: 1, type: 'track', ageSeconds: 0, name, properties }),
    /** What the chat's frame finds out about itself; null when no frame comes. */
    diagnose: async (withinMs: number): Promise<Diagnosis | null> => {
      load();
      return new Promise((found) => {
        const timer = setTimeout(() => found(null), withinMs);
        onDiagnosis = (diagnosis) => {
          clearTimeout(timer);
          found(diagnosis);
        };
        const before = onFrame;
        onFrame = () => {
          before();
          frame?.tell({ type: 'diagnose' });
        };
        frame?.tell({ type: 'diagnose' });
      });
    },
    /** Takes everything away and forgets the visitor, so that the next person at this browser starts anew. */
    shutdown: () => {
      if (isShut) return;
      isShut = true;
      stopPages();
      window.removeEventListener('pagehide', leaving);
      open(false);
      const { talked, token } = memory.get();
      memory.clear(talked || token || frame ? { forget: true } : {});
      if (!frame) return remove();
      const { element } = frame;
      element.hidden = true;
      const timer = setTimeout(remove, FORGOTTEN_LATE_MS);
      onForgotten = () => {
        clearTimeout(timer);
        remove();
      };
      frame.tell({ type: 'forget' });
    },
  };
}

function darkOf({ accent, accentDark, onAccentDark }: Config, light: BubbleColours): BubbleColours {
  if (accentDark) return bubbleColours(accentDark, onAccentDark);
  return accent ? light : { fill: OWN_DARK, mark: 'white' };
}

/** After everything that the visitor came for. */
function whenIdle(work: () => void): void {
  const soon = () =>
    'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 4_000 }) : setTimeout(work, 1_000);
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}
