import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type HostMessage,
  hostMessageSchema,
  type PageMessage,
  pageMessageSchema,
} from '../../src/contracts/embed-messages';
import { readHostMessage } from '../../src/features/chat/embed/read-host-message';
import { readPageMessage } from '../../src/widget/read-page-message';

const page = { url: 'https://shop.example/plans', title: 'Plans' };

/** One of each, so that a new message without a sample does not compile. */
const HOST: { readonly [T in HostMessage['type']]: Extract<HostMessage, { type: T }> } = {
  hello: {
    baton: 1,
    type: 'hello',
    page,
    token: null,
    identity: 'i',
    open: true,
    wantsLead: false,
    forget: false,
  },
  open: { baton: 1, type: 'open', open: false },
  page: { baton: 1, type: 'page', ageSeconds: 3, page },
  track: {
    baton: 1,
    type: 'track',
    ageSeconds: 0,
    name: 'plan_chosen',
    properties: { seats: 3, trial: true },
  },
  identify: { baton: 1, type: 'identify', token: 'eyJ' },
  wantsLead: { baton: 1, type: 'wantsLead' },
  forget: { baton: 1, type: 'forget' },
  diagnose: { baton: 1, type: 'diagnose' },
};
const PAGE: { readonly [T in PageMessage['type']]: Extract<PageMessage, { type: T }> } = {
  ready: { baton: 1, type: 'ready' },
  close: { baton: 1, type: 'close' },
  talked: { baton: 1, type: 'talked' },
  unread: { baton: 1, type: 'unread', count: 2 },
  handoff: {
    baton: 1,
    type: 'handoff',
    status: 'queued',
    position: 2,
    estimatedWaitSeconds: 90,
    agentName: null,
  },
  lead: { baton: 1, type: 'lead', name: 'Ada', email: 'ada@example.test', phone: null, company: null },
  token: { baton: 1, type: 'token', token: null },
  forgotten: { baton: 1, type: 'forgotten' },
  diagnosis: { baton: 1, type: 'diagnosis', storage: 'kept', session: 'started', realtime: 'failed' },
};

const SIDES = [
  { name: 'the page in the frame', samples: HOST, schema: hostMessageSchema, read: readHostMessage },
  { name: 'the launcher', samples: PAGE, schema: pageMessageSchema, read: readPageMessage },
] as const;

const damage = fc.oneof(
  fc.constant(undefined),
  fc.constant(null),
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.array(fc.string()),
  fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.constant(null), fc.double())),
);

describe.each(SIDES)('what $name reads', ({ samples, schema, read }) => {
  test('is every message of the contract', () => {
    for (const sample of Object.values(samples)) {
      expect(schema.safeParse(sample).error?.issues ?? []).toEqual([]);
      expect(read(sample)).toEqual(sample);
    }
  });

  test('is exactly what the contract lets through, whatever field is damaged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values<HostMessage | PageMessage>(samples)),
        fc.nat(),
        damage,
        (sample, at, value) => {
          const fields = Object.keys(sample);
          const damaged = { ...sample, [fields[at % fields.length] ?? 'type']: value };
          expect(read(damaged) !== null).toBe(schema.safeParse(damaged).success);
        },
      ),
      { seed: 5, numRuns: 3_000 },
    );
  });

  test('is nothing that other scripts send', () => {
    for (const other of [
      null,
      undefined,
      7,
      'ready',
      [],
      {},
      { type: 'ready' },
      { baton: 1, type: 'toString' },
    ]) {
      expect(read(other)).toBeNull();
    }
  });
});
