import type { WidgetConfig } from '../contracts/api/widget';
import { originNotAllowed, unknownChannel, unreachable } from './complaints';

const TRY_AGAIN_MS = [3_000, 15_000] as const;

export type Config = Extract<WidgetConfig, { status: 'ready' }>;

/** How the channel looks here; null when it may not be shown, which the console then explains. */
export async function loadConfig(
  base: string,
  channel: string,
  isWanted: () => boolean,
): Promise<Config | null> {
  const address = `${base}/api/chat/channels/${encodeURIComponent(channel)}/widget`;
  for (const pause of [...TRY_AGAIN_MS, null]) {
    const answer: unknown = await fetch(address, { credentials: 'omit' })
      .then((response) => response.json())
      .catch(() => null);
    if (!isWanted()) return null;
    const status = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'status') : null;
    if (status === 'origin_not_allowed') originNotAllowed(channel);
    if (status === 'unknown_channel') unknownChannel(channel);
    if (status === 'ready') return answer as Config;
    if (typeof status === 'string') return null;
    if (pause !== null) await new Promise((resume) => setTimeout(resume, pause));
  }
  unreachable(base);
  return null;
}
