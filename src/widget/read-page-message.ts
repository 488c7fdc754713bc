import type { PageMessage } from '../contracts/embed-messages';

type Kind = 'string' | 'number' | 'string?' | 'number?' | readonly string[];

/** What each message of the chat's frame carries besides its type. */
const FIELDS: { readonly [T in PageMessage['type']]: Readonly<Record<string, Kind>> } = {
  ready: {},
  close: {},
  talked: {},
  unread: { count: 'number' },
  handoff: { status: 'string', position: 'number?', estimatedWaitSeconds: 'number?', agentName: 'string?' },
  lead: { name: 'string?', email: 'string?', phone: 'string?', company: 'string?' },
  token: { token: 'string?' },
  forgotten: {},
  diagnosis: {
    storage: ['kept', 'blocked'],
    session: ['started', 'failed'],
    realtime: ['connected', 'failed'],
  },
};

/** A message of the chat's frame; null for whatever else pages send each other. */
export function readPageMessage(data: unknown): PageMessage | null {
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'baton') !== 1) return null;
  const type: unknown = Reflect.get(data, 'type');
  if (typeof type !== 'string' || !Object.hasOwn(FIELDS, type)) return null;
  const fields: Readonly<Record<string, Kind>> = Reflect.get(FIELDS, type);
  const fits = Object.entries(fields).every(([name, kind]) => isOf(kind, Reflect.get(data, name)));
  return fits ? (data as PageMessage) : null;
}

function isOf(kind: Kind, value: unknown): boolean {
  if (typeof kind !== 'string') return kind.some((one) => one === value);
  if (value === null) return kind.endsWith('?');
  return kind.startsWith('number') ? Number.isFinite(value) : typeof value === 'string';
}
