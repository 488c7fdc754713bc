import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { memberChannel } from '../../../src/contracts/realtime/channels';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { forgetDraft } from '../../../src/services/drafts/forget-draft';
import { listDrafts } from '../../../src/services/drafts/list-drafts';
import { putDraft } from '../../../src/services/drafts/put-draft';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';
import { listening } from '../../support/heard-events';

const MINUTE = 60_000;

let org: TestOrg;
let maya: TestMember;
let conversationId: string;
beforeEach(async () => {
  org = await createOrg();
  maya = await createMember(org);
  ({ conversationId } = await acceptedHandoffFor(await startVisitor(await createChannel(org)), maya));
});

const put = (text: string, { ageMs = 0, isNote = false, by = maya } = {}) =>
  putDraft(by.ctx, { conversationId, private: isNote, text, ageMs });
const textsOf = async (member: TestMember) =>
  (await listDrafts(member.ctx)).items.map((draft) => [draft.private ? 'note' : 'reply', draft.text]);
const send = (text: string, draftAgeMs: number | undefined, isNote = false) =>
  postTeamMessage(maya.ctx, { conversationId, clientId: randomUUID(), text, private: isNote, draftAgeMs });

describe('a draft', () => {
  test('is kept, a reply and a note apart, newest first', async () => {
    await put('Dear', { ageMs: MINUTE });
    await put('Careful', { isNote: true });
    expect(await textsOf(maya)).toEqual([
      ['note', 'Careful'],
      ['reply', 'Dear'],
    ]);
    await put('Dear Ada');
    expect(await textsOf(maya)).toEqual([
      ['reply', 'Dear Ada'],
      ['note', 'Careful'],
    ]);
    await forgetDraft(maya.ctx, { conversationId, private: true });
    expect(await textsOf(maya)).toEqual([['reply', 'Dear Ada']]);
  });

  test('that was written earlier on a device that was offline does not replace a newer one', async () => {
    const newer = await put('From the phone');
    expect(await put('From the laptop, yesterday', { ageMs: 1_440 * MINUTE })).toEqual(newer);
    expect(await textsOf(maya)).toEqual([['reply', 'From the phone']]);
  });

  test('is told to the member alone', async () => {
    const heard = listening(maya.ctx);
    const draft = await putDraft(heard.ctx, { conversationId, private: false, text: 'Dear', ageMs: 0 });
    await forgetDraft(heard.ctx, { conversationId, private: false });
    await vi.waitFor(() =>
      expect(heard.events).toEqual([
        {
          channel: memberChannel(maya.id),
          event: 'draft.changed',
          payload: { conversationId, private: false, draft },
        },
        {
          channel: memberChannel(maya.id),
          event: 'draft.changed',
          payload: { conversationId, private: false, draft: null },
        },
      ]),
    );
  });

  test('is never seen, replaced or forgotten by a colleague', async () => {
    const rosa = await createMember(org, { role: 'owner', name: 'Rosa Diaz' });
    await put('Mine');
    expect(await textsOf(rosa)).toEqual([]);
    await put('Hers', { by: rosa });
    await forgetDraft(rosa.ctx, { conversationId, private: false });
    expect(await textsOf(maya)).toEqual([['reply', 'Mine']]);
  });

  test('cannot be left in another organisation', async () => {
    const stranger = await createMember(await createOrg({ name: 'Globex' }), { role: 'owner' });
    await put('Mine');
    await expect(put('Theirs', { by: stranger })).rejects.toMatchObject({ code: 'not_found' });
    await expect(forgetDraft(stranger.ctx, { conversationId, private: false })).rejects.toMatchObject({
      code: 'not_found',
    });
    const seen = await withTenant(services().database, stranger.org.id, ({ client }) =>
      client.draft.findMany(),
    );
    expect(seen).toEqual([]);
    expect(await textsOf(maya)).toEqual([['reply', 'Mine']]);
  });
});

describe('sending', () => {
  test('forgets the draft of its kind on every device', async () => {
    await put('Dear Ada');
    await put('Careful', { isNote: true });
    const heard = listening(maya.ctx);
    const message = {
      conversationId,
      clientId: randomUUID(),
      text: 'Dear Ada!',
      private: false,
      draftAgeMs: 0,
    };
    await postTeamMessage(heard.ctx, message);
    expect(await textsOf(maya)).toEqual([['note', 'Careful']]);
    const forgotten = { conversationId, private: false, draft: null };
    await vi.waitFor(() =>
      expect(heard.events.filter(({ event }) => event === 'draft.changed')).toMatchObject([
        { channel: memberChannel(maya.id), payload: forgotten },
      ]),
    );
  });

  test('late leaves what was begun after it', async () => {
    await put('The next one');
    await send('Sent while the network was gone', 5 * MINUTE);
    expect(await textsOf(maya)).toEqual([['reply', 'The next one']]);
  });

  test('something else than the draft leaves it', async () => {
    await put('Dear Ada');
    await send('From a macro', undefined);
    expect(await textsOf(maya)).toEqual([['reply', 'Dear Ada']]);
  });

  test('is not undone by a draft of the same words that arrives after it', async () => {
    await send('Dear Ada', 0);
    expect(await put('Dear Ad', { ageMs: 1_000 })).toBeNull();
    expect(await textsOf(maya)).toEqual([]);
    await send('A note', 0, true);
    expect(await put('New words')).toMatchObject({ text: 'New words' });
  });
});
