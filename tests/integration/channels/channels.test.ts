import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Channel, ChannelDetails, updateChannelBody } from '../../../src/contracts/api/channels';
import * as operations from '../../../src/contracts/operations/channels';
import { listMessages, requestHandoff, startSession } from '../../../src/contracts/operations/chat';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { closedChannel } from '../../../src/services/channels/closed-channel';
import { HTML, PNG, SVG } from '../../factories/file';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { call, refused, send } from '../http/support/call';

let org: TestOrg;
let manager: TestMember;
let count = 0;
beforeAll(async () => {
  org = await createOrg();
  manager = await createMember(org, { role: 'manager' });
});

const unique = () => {
  count += 1;
  return `${org.slug}-${count}`.toLowerCase();
};
const params = (id = '') => ({ org: org.slug, id });

async function create(body: object = {}): Promise<ChannelDetails> {
  const sent = { name: 'Shop', slug: unique(), ...body };
  return (await call(operations.createChannel, { params: params(), body: sent, cookie: manager.cookie }))
    .body;
}

type Change = Partial<z.input<typeof updateChannelBody>>;
function bodyFor(channel: Channel, change: Change): z.input<typeof updateChannelBody> {
  const { version, name, slug, isTest, allowedOrigins, appearance, team } = channel;
  const own = { version, name, slug, language: 'en' as const, isTest, allowedOrigins, appearance };
  return { ...own, teamId: team?.id ?? null, ...change };
}

async function update(channel: Channel, change: Change): Promise<ChannelDetails> {
  const body = bodyFor(channel, change);
  return (await call(operations.updateChannel, { params: params(channel.id), body, cookie: manager.cookie }))
    .body;
}

const session = (channel: string, body: object = {}) => call(startSession, { params: { channel }, body });

describe('a channel', () => {
  test('has a page and a key at once, and is listed', async () => {
    const made = await create({ name: 'Website' });
    expect(made.key).toMatch(/^ch_[0-9a-f]{24}$/);
    for (const name of [made.slug, made.key]) expect((await session(name)).status).toBe(201);
    const { body } = await call(operations.listChannels, { params: params(), cookie: manager.cookie });
    expect(body.items.map(({ id }) => id)).toContain(made.id);
  });

  test('has an address that no other organisation’s page has', async () => {
    const other = await createMember(await createOrg(), { role: 'manager' });
    const { slug } = await create();
    const body = { name: 'Mine', slug };
    const answer = await refused(operations.createChannel, {
      params: { org: other.org.slug },
      body,
      cookie: other.cookie,
    });
    const message = `The address /chat/${slug} is taken by another chat page; choose another one`;
    expect(answer.body).toMatchObject({
      status: 409,
      code: 'conflict',
      detail: message,
      errors: [{ path: 'body.slug', message }],
    });
    const mine = await create();
    const change = { params: params(mine.id), body: bodyFor(mine, { slug }), cookie: manager.cookie };
    expect((await refused(operations.updateChannel, change)).body).toMatchObject({ code: 'conflict' });
  });

  test('keeps what somebody else saved meanwhile', async () => {
    const channel = await create();
    await update(channel, { name: 'Theirs' });
    const late = {
      params: params(channel.id),
      body: bodyFor(channel, { name: 'Mine' }),
      cookie: manager.cookie,
    };
    expect((await refused(operations.updateChannel, late)).body).toMatchObject({
      status: 409,
      code: 'changed_meanwhile',
    });
    const { body } = await call(operations.getChannel, {
      params: params(channel.id),
      cookie: manager.cookie,
    });
    expect([body.name, body.version]).toEqual(['Theirs', 2]);
  });

  test('is not saved in colours that text cannot be read on', async () => {
    const channel = await create();
    const body = bodyFor(channel, { appearance: { accent: '#ff7a00' } });
    const answer = await refused(operations.updateChannel, {
      params: params(channel.id),
      body,
      cookie: manager.cookie,
    });
    expect(answer.body).toMatchObject({
      status: 422,
      errors: [{ path: 'body.appearance.accent', message: expect.stringContaining('contrast of 2.6:1') }],
    });
    const saved = await update(channel, { appearance: { accent: '#ff7a00', onAccent: 'black' } });
    expect([saved.appearance.accent, saved.appearance.onAccent]).toEqual(['#ff7a00', 'black']);
  });

  test('that is off has no page, and is as before when it is on again', async () => {
    const channel = await create();
    const at = { params: params(channel.id), cookie: manager.cookie };
    expect((await call(operations.disableChannel, at)).body.disabledAt).not.toBeNull();
    const gone = await refused(startSession, { params: { channel: channel.slug }, body: {} });
    expect(gone.body).toMatchObject({ status: 404 });
    expect((await call(operations.enableChannel, at)).body).toMatchObject({ disabledAt: null, version: 1 });
    expect((await session(channel.slug)).status).toBe(201);
  });

  test('that is archived is in no list and opens nothing; its page says so, its conversations stay', async () => {
    const channel = await create({ name: 'Old shop' });
    const contact = { email: 'hello@shop.example', phone: null, address: null };
    await update(channel, { appearance: { contact } });
    const { body: before } = await session(channel.slug);
    const at = { params: params(channel.id), cookie: manager.cookie };
    expect(await closedChannel(services(), channel.slug)).toBeNull();
    expect((await call(operations.archiveChannel, at)).status).toBe(204);
    const { body: listed } = await call(operations.listChannels, at);
    expect(listed.items.map(({ id }) => id)).not.toContain(channel.id);
    for (const gone of [operations.getChannel, operations.enableChannel, operations.archiveChannel]) {
      expect((await refused(gone, at)).status).toBe(404);
    }
    expect((await refused(startSession, { params: { channel: channel.key }, body: {} })).status).toBe(404);
    for (const address of [channel.slug, channel.key]) {
      expect(await closedChannel(services(), address)).toMatchObject({ orgName: org.name, contact });
    }
    const { id } = before.conversation;
    const kept = await withTenant(services().database, org.id, ({ client }) =>
      client.conversation.findUniqueOrThrow({ where: { id } }),
    );
    expect(kept.channelId).toBe(channel.id);
    // Its address is not given to another.
    const again = { params: params(), body: { name: 'Shop', slug: channel.slug }, cookie: manager.cookie };
    expect((await refused(operations.createChannel, again)).status).toBe(409);
  });

  test('has a new key, and the old one opens nothing', async () => {
    const { id, key } = await create();
    const { body } = await call(operations.rotateChannelKey, { params: params(id), cookie: manager.cookie });
    expect(body.key).not.toBe(key);
    expect((await session(body.key)).status).toBe(201);
    expect((await refused(startSession, { params: { channel: key }, body: {} })).status).toBe(404);
  });

  test('is used by pages of its origins, each kept in its one spelling', async () => {
    const channel = await create();
    const { allowedOrigins } = await update(channel, {
      allowedOrigins: ['HTTPS://Shop.Example/', 'shop.example:443', 'https://*.brands.example'],
    });
    expect(allowedOrigins).toEqual(['https://shop.example', 'https://*.brands.example']);
    const from = (origin: string) => ({ params: { channel: channel.slug }, body: {}, headers: { origin } });
    const heard = await send(startSession, from('https://a.brands.example'));
    expect([heard.status, heard.headers.get('access-control-allow-origin')]).toEqual([
      201,
      'https://a.brands.example',
    ]);
    expect((await send(startSession, from('https://brands.example'))).status).toBe(403);
  });

  test('leaves a line of who did what', async () => {
    const channel = await create({ name: 'Noted' });
    await update(channel, { name: 'Renamed', appearance: { accent: '#2f6b3a' } });
    const at = { params: params(channel.id), cookie: manager.cookie };
    await call(operations.disableChannel, at);
    await call(operations.disableChannel, at);
    await call(operations.rotateChannelKey, at);
    const lines = await withSystem(services().database, (client) =>
      client.auditEntry.findMany({ where: { subjectId: channel.id }, orderBy: { id: 'asc' } }),
    );
    expect(lines.map(({ action, actorId }) => [action, actorId])).toEqual(
      ['created', 'updated', 'disabled', 'key_rotated'].map((what) => [`channel.${what}`, manager.id]),
    );
    expect(lines[1]?.data).toMatchObject({ name: 'Renamed', changed: 'name, accent' });
  });
});

describe('a logo', () => {
  const upload = (channel: Channel, bytes: Uint8Array<ArrayBuffer>) => ({
    params: params(channel.id),
    rawBody: bytes,
    contentType: 'application/octet-stream',
    cookie: manager.cookie,
  });
  const taken = async (channel: Channel) =>
    (await call(operations.uploadChannelLogo, upload(channel, PNG))).body.logo;

  test('is a raster picture, for ever the same at its address, harmless to open', async () => {
    const channel = await create();
    const logo = await taken(channel);
    expect(logo).toEqual({
      id: logo.id,
      width: 2,
      height: 3,
      url: `/api/chat/channels/${channel.id}/logo/${logo.id}`,
    });
    const saved = await update(channel, { appearance: { logoId: logo.id } });
    expect(saved.logo).toEqual(logo);
    const shown = await send(operations.getChannelLogo, { params: { channel: channel.id, id: logo.id } });
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(PNG);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  test.each([
    ['SVG', SVG],
    ['HTML', HTML],
  ])('is no %s', async (_, bytes) => {
    const answer = await refused(operations.uploadChannelLogo, upload(await create(), bytes));
    expect(answer.body).toMatchObject({ status: 415, code: 'wrong_file_type' });
  });

  test('belongs to its channel alone', async () => {
    const [one, other] = [await create(), await create()];
    const logo = await taken(one);
    const body = bodyFor(other, { appearance: { logoId: logo.id } });
    const answer = await refused(operations.updateChannel, {
      params: params(other.id),
      body,
      cookie: manager.cookie,
    });
    expect(answer.body).toMatchObject({ status: 422, errors: [{ path: 'body.appearance.logoId' }] });
    const elsewhere = { params: { channel: other.id, id: logo.id } };
    expect((await refused(operations.getChannelLogo, elsewhere)).status).toBe(404);
  });

  test('that another one replaced is gone', async () => {
    const channel = await create();
    const [first, second] = [await taken(channel), await taken(channel)];
    await update(await update(channel, { appearance: { logoId: first.id } }), {
      appearance: { logoId: null },
    });
    for (const { id } of [first, second]) {
      expect((await refused(operations.getChannelLogo, { params: { channel: channel.id, id } })).status).toBe(
        404,
      );
    }
  });
});

describe('what a channel says', () => {
  const appearance = {
    greeting: { en: 'Hi from {{orgName}}', de: 'Hallo, ich bin {{botName}}' },
    quickReplies: { en: ['Prices'], de: ['Preise'] },
  };
  const firstWords = async (slug: string, locale: string) => {
    const { body } = await session(slug, { locale });
    return [body.messages[0]?.text, body.messages[0]?.quickReplies, body.channel.quickReplies];
  };

  test('is in the visitor’s language, where it has words of its own', async () => {
    const { slug } = await update(await create(), { appearance });
    expect(await firstWords(slug, 'de-CH')).toEqual(['Hallo, ich bin Baton', ['Preise'], ['Preise']]);
    expect(await firstWords(slug, 'en-GB')).toEqual([`Hi from ${org.name}`, ['Prices'], ['Prices']]);
    const [french, replies] = await firstWords(slug, 'fr');
    expect(french).toMatch(/^Bonjour/);
    expect(replies).toEqual(['Prices']);
  });

  test('is in the language that the visitor chose since, the system’s own words too', async () => {
    const { slug } = await update(await create(), { appearance });
    const { body: first } = await session(slug, { locale: 'en-GB' });
    const { body: again } = await session(slug, { locale: 'de', token: first.token });
    expect([again.visitor.language, again.channel.quickReplies]).toEqual(['de', ['Preise']]);
    expect(again.conversation.id).toBe(first.conversation.id);
    // Nobody had answered the greeting: it is said anew in its place.
    expect(again.messages.map(({ id, text, quickReplies }) => [id, text, quickReplies])).toEqual([
      [first.messages[0]?.id, 'Hallo, ich bin Baton', ['Preise']],
    ]);
    expect(again.messages[0]?.editedAt).toBeNull();
    await call(requestHandoff, { token: first.token });
    const { body } = await call(listMessages, { token: first.token });
    expect(body.messages.at(-1)?.text).toMatch(/Person|Team|Kolleg/);
    // Who names no language keeps theirs.
    expect((await session(slug, { token: first.token })).body.visitor.language).toBe('de');
  });

  test('is always in the channel’s language, where it says so', async () => {
    const { slug } = await update(await create(), {
      language: 'de',
      appearance: { ...appearance, language: 'fixed' },
    });
    expect(await firstWords(slug, 'en-GB')).toEqual(['Hallo, ich bin Baton', ['Preise'], ['Preise']]);
    const { body } = await session(slug, { locale: 'en-GB' });
    const listed = await call(listMessages, { token: body.token });
    expect([body.visitor.language, listed.status]).toEqual(['de', 200]);
  });
});
