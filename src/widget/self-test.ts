import type { Widget } from './widget';

const FRAME_MS = 20_000;

/** Put in when the launcher is bundled. */
declare const BATON_LAUNCHER_VERSION: string;

interface SelfTest {
  readonly page: string;
  readonly version: string;
  readonly channel: string | null;
  /** The bubble is shown: the channel is known and this origin is allowed. */
  readonly shown: boolean;
  /** The chat's frame came and answered. */
  readonly frame: boolean;
  readonly storage: string | null;
  readonly session: string | null;
  readonly realtime: string | null;
}

/** Looks at the installation from where it counts, the page itself. Told to the page that opened this one, if it is ours. */
export async function selfTest(base: string, widget: Widget | null): Promise<SelfTest> {
  const shown = (await widget?.started) ?? false;
  const diagnosis = shown && widget ? await widget.diagnose(FRAME_MS) : null;
  const result: SelfTest = {
    page: location.href,
    version: BATON_LAUNCHER_VERSION,
    channel: widget?.channel ?? null,
    shown,
    frame: diagnosis !== null,
    storage: diagnosis?.storage ?? null,
    session: diagnosis?.session ?? null,
    realtime: diagnosis?.realtime ?? null,
  };
  console.warn('Baton self-test', result);
  window.opener?.postMessage({ baton: 1, type: 'selftest', ...result }, base);
  return result;
}
