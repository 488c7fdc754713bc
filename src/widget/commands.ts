import { noChannel, unknownCommand } from './complaints';
import { selfTest } from './self-test';
import { createWidget, type Listeners, type Settings, type Widget } from './widget';

type Properties = Record<string, string | number | boolean>;
type Callback = (value: never) => void;
const EVENTS = ['onUnread', 'onHandoff', 'onLead'] as const;
type EventName = (typeof EVENTS)[number];

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** What `window.Baton(name, …)` does. @param defaultChannel from the script's `data-channel` */
export function createCommands(base: string, defaultChannel: string | undefined) {
  const callbacks: Record<EventName, Callback[]> = { onUnread: [], onHandoff: [], onLead: [] };
  let widget: Widget | null = null;
  let identity: string | undefined;

  const call = (name: EventName, value: unknown) => {
    for (const callback of callbacks[name]) {
      try {
        callback(value as never);
      } catch (error) {
        // The site's own mistake, shown as such; the chat goes on.
        reportError(error);
      }
    }
  };
  const listeners: Listeners = {
    unread: (count) => call('onUnread', count),
    handoff: (handoff) => call('onHandoff', handoff),
    lead: (lead) => call('onLead', lead),
    wantsLead: () => callbacks.onLead.length > 0,
  };
  const listen = (name: EventName, callback: unknown) => {
    if (typeof callback !== 'function') return;
    callbacks[name].push(callback as Callback);
    if (name === 'onLead') widget?.wantsLead();
  };
  const listenAll = (options: Readonly<Record<string, unknown>>) => {
    for (const name of EVENTS) listen(name, options[name]);
  };
  const settingsOf = (options: Readonly<Record<string, unknown>>): Partial<Settings> => {
    const { language, position, color, hideBubble } = options;
    return {
      ...('language' in options ? { language: textOf(language) } : {}),
      ...('position' in options ? { position: textOf(position) } : {}),
      ...('color' in options ? { color: textOf(color) } : {}),
      ...('hideBubble' in options ? { hideBubble: hideBubble === true } : {}),
    };
  };
  const properties = (given: unknown): Properties =>
    Object.fromEntries(
      Object.entries(record(given)).filter((entry): entry is [string, Properties[string]] =>
        ['string', 'number', 'boolean'].includes(typeof entry[1]),
      ),
    );

  const boot = (given: unknown) => {
    const options = record(given);
    listenAll(options);
    if (widget) return widget.update(settingsOf(options));
    const channel = textOf(options.channel) ?? defaultChannel;
    if (!channel) return noChannel();
    widget = createWidget(base, { ...settingsOf(options), channel }, listeners);
    if (identity) widget.identify(identity);
  };

  return (name: unknown, first?: unknown, second?: unknown): unknown => {
    switch (name) {
      case 'boot':
        return boot(first);
      case 'update':
        listenAll(record(first));
        return widget?.update(settingsOf(record(first)));
      case 'show':
      case 'hide':
        return widget?.open(name === 'show');
      case 'shutdown':
        widget?.shutdown();
        identity = undefined;
        widget = null;
        return;
      case 'track':
        return textOf(first) && widget?.track(String(first), properties(second));
      case 'identify': {
        identity = textOf(record(first).token);
        return identity && widget?.identify(identity);
      }
      case 'onUnread':
      case 'onHandoff':
      case 'onLead':
        return listen(name, first);
      case 'selftest':
        return selfTest(base, widget);
      default:
        return unknownCommand(name);
    }
  };
}
