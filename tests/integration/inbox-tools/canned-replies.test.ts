import { beforeEach, describe, expect, test } from 'vitest';
import { cannedReplyBody } from '../../../src/contracts/api/canned-replies';
import { createCannedReply } from '../../../src/services/replies/create-canned-reply';
import { exportCannedReplies } from '../../../src/services/replies/export-canned-replies';
import { importCannedReplies } from '../../../src/services/replies/import-canned-replies';
import { listCannedReplies } from '../../../src/services/replies/list-canned-replies';
import { updateCannedReply } from '../../../src/services/replies/update-canned-reply';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam, type TestTeam } from '../../factories/team';

let org: TestOrg;
let manager: TestMember;
let sales: TestTeam;
beforeEach(async () => {
  org = await createOrg();
  manager = await createMember(org, { role: 'manager' });
  sales = await createTeam(org, { name: 'Sales' });
});

const add = (shortcut: string, text: string, teamId: string | null = null) =>
  createCannedReply(manager.ctx, { shortcut, text, teamId });
const stored = async (q?: string) =>
  (await listCannedReplies(manager.ctx, { q })).items.map(({ shortcut, text, team }) => [
    shortcut,
    text,
    team?.name ?? null,
  ]);

describe('canned replies', () => {
  test('have a shortcut once for everybody and once in each team', async () => {
    const hello = await add('hello', 'Hi');
    await add('hello', 'Hi from Sales', sales.id);
    await expect(add('hello', 'Again')).rejects.toMatchObject({
      code: 'conflict',
      detail: 'There is a reply /hello for everybody already',
    });
    await expect(
      updateCannedReply(manager.ctx, {
        replyId: hello.id,
        reply: { shortcut: 'hello', text: 'Hi', teamId: sales.id },
      }),
    ).rejects.toMatchObject({ detail: 'There is a reply /hello in this team already' });
    expect(await stored('sales')).toEqual([['hello', 'Hi from Sales', 'Sales']]);
  });

  test('belong to teams of this organisation only', async () => {
    const theirs = await createTeam(await createOrg());
    await expect(add('hello', 'Hi', theirs.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('refuse a variable that does not exist', () => {
    const body = { shortcut: '/Hello', text: 'Hi {{lead.nmae|there}}', teamId: null };
    expect(cannedReplyBody.safeParse(body).error?.issues).toMatchObject([
      { path: ['text'], message: expect.stringContaining('“lead.nmae” is no variable') },
    ]);
    expect(cannedReplyBody.parse({ ...body, text: 'Hi {{lead.name|there}}' }).shortcut).toBe('hello');
  });
});

describe('a file of canned replies', () => {
  const csv = 'shortcut,text,team\nhello,"Hi {{lead.name|there}},\nwelcome",\nplans,Three plans,sales\n';

  test('is looked at first, then taken as a whole', async () => {
    await add('plans', 'Two plans', sales.id);
    const expected = { added: 1, changed: 1, unchanged: 0, problems: [], errors: 0 };
    expect(await importCannedReplies(manager.ctx, { csv, dryRun: true })).toEqual({
      imported: false,
      ...expected,
    });
    expect(await stored()).toEqual([['plans', 'Two plans', 'Sales']]);
    expect(await importCannedReplies(manager.ctx, { csv, dryRun: false })).toEqual({
      imported: true,
      ...expected,
    });
    expect(await stored()).toEqual([
      ['hello', 'Hi {{lead.name|there}},\nwelcome', null],
      ['plans', 'Three plans', 'Sales'],
    ]);
  });

  test('with one wrong line changes nothing, and the line is named', async () => {
    const wrong = `${csv}bye,Bye {{name}},\n`;
    const report = await importCannedReplies(manager.ctx, { csv: wrong, dryRun: true });
    expect(report.problems).toEqual([{ line: 5, message: expect.stringContaining('“name” is no variable') }]);
    await expect(importCannedReplies(manager.ctx, { csv: wrong, dryRun: false })).rejects.toMatchObject({
      code: 'validation_failed',
      detail: 'One error; nothing was imported',
      extras: { errors: [{ path: 'line 5' }] },
    });
    expect(await stored()).toEqual([]);
  });

  test.each([
    ['', 'The first line must be “shortcut,text,team”'],
    ['shortcut,text', 'The file has no replies'],
    ['shortcut,text\nhello,"Hi', 'A quotation mark is open or stands in the wrong place'],
  ])('%j is refused', async (broken, message) => {
    const report = await importCannedReplies(manager.ctx, { csv: broken, dryRun: true });
    expect(report.problems).toMatchObject([{ message }]);
  });

  test('comes out as it goes in, and no spreadsheet finds a formula in it', async () => {
    await add('sum', '=SUM(A1:A9)', sales.id);
    await add('plus', '+49 30 1234');
    await add('quote', 'He said "hi", and\nleft');
    const before = await stored();
    const file = (await exportCannedReplies(manager.ctx)).csv;
    expect(file.split('\r\n')).toEqual([
      'shortcut,text,team',
      "plus,'+49 30 1234,",
      'quote,"He said ""hi"", and\nleft",',
      "sum,'=SUM(A1:A9),Sales",
      '',
    ]);
    const again = await importCannedReplies(manager.ctx, { csv: `\uFEFF${file}`, dryRun: false });
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    expect(await stored()).toEqual(before);
  });
});
