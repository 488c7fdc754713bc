import type { HostMessage } from '../../../contracts/embed-messages';
import { boolean, integer, nullable, object, oneOf, type Shape, string } from '../wire/shape';

const page = object({ url: string, title: string });

/** What each message of the page around carries besides its type. */
const READERS: { readonly [T in HostMessage['type']]: Shape<object> } = {
  hello: object({
    page,
    token: nullable(string),
    identity: nullable(string),
    open: boolean,
    wantsLead: boolean,
    forget: boolean,
  }),
  open: object({ open: boolean }),
  page: object({ ageSeconds: integer, page }),
  track: object({ ageSeconds: integer, name: string }),
  identify: object({ token: string }),
  wantsLead: object({}),
  forget: object({}),
  diagnose: object({}),
};
const type = oneOf(Object.keys(READERS));

/** A message of the page around; null for whatever else pages send each other. */
export function readHostMessage(data: unknown): HostMessage | null {
  return isHostMessage(data) ? data : null;
}

function isHostMessage(data: unknown): data is HostMessage {
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'baton') !== 1) return false;
  const name: unknown = Reflect.get(data, 'type');
  const known = Object.entries(READERS).find(([one]) => one === name);
  if (!type.accepts(name) || !known?.[1].accepts(data)) return false;
  return name !== 'track' || areProperties(Reflect.get(data, 'properties'));
}

function areProperties(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (one) => typeof one === 'string' || typeof one === 'boolean' || Number.isFinite(one),
  );
}
