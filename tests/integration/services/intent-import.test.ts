import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { exportExamples } from '../../../src/services/training/export-examples';
import { importExamples } from '../../../src/services/training/import-examples';
import { listExamples } from '../../../src/services/training/list-examples';
import { listIntents } from '../../../src/services/training/list-intents';
import { createTaughtIntent } from '../../factories/example';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg } from '../../factories/org';

const newManager = async () => createMember(await createOrg(), { role: 'manager' });

const countsOf = ({ org }: TestMember) =>
  withTenant(services().database, org.id, async ({ client }) => ({
    intents: await client.intent.count(),
    examples: await client.intentExample.count(),
  }));

const file = (...lines: string[]) => lines.join('\n');

test('a file becomes intents and examples, and a dry run only says so', async () => {
  const manager = await newManager();
  const csv = file(
    'text,label',
    'where is my parcel,Order status',
    '"parcel lost, what now",order-status',
    'what does it cost,pricing',
    'Where is my  PARCEL,order_status',
  );
  const planned = {
    examples: 3,
    newIntents: [],
    perIntent: [
      { intent: 'order_status', examples: 2 },
      { intent: 'pricing', examples: 1 },
    ],
    errors: 0,
    warnings: 1,
  };
  const dry = await importExamples(manager.ctx, { csv, dryRun: true });
  expect(dry).toMatchObject({ ...planned, imported: false });
  expect(dry.problems).toEqual([
    {
      line: 5,
      severity: 'warning',
      code: 'duplicate',
      message: '“Where is my  PARCEL” is in line 2 already and is left out',
    },
  ]);
  expect(await countsOf(manager)).toEqual({ intents: 0, examples: 0 });

  expect(await importExamples(manager.ctx, { csv, dryRun: false })).toMatchObject({
    ...planned,
    imported: true,
  });
  expect(await countsOf(manager)).toEqual({ intents: 2, examples: 3 });
  const { items } = await listExamples(manager.ctx, { intent: 'pricing', limit: 10 });
  expect(items).toMatchObject([{ text: 'what does it cost', source: 'import', addedBy: { id: manager.id } }]);
});

test('one bad line and nothing is imported', async () => {
  const manager = await newManager();
  await createTaughtIntent(manager, 'opening_hours', ['when do you open']);
  const before = await countsOf(manager);
  const csv = file(
    'sentence;label',
    'is the lift working;facilities',
    'a label is missing here;',
    ';facilities',
    `${'x'.repeat(1001)};facilities`,
    'When do you OPEN;facilities',
    'is the lift working;complaint',
  );
  const dry = await importExamples(manager.ctx, { csv, dryRun: true });
  expect(dry).toMatchObject({ imported: false, examples: 1, newIntents: ['facilities'], errors: 5 });
  expect(dry.problems.map(({ line, code }) => [line, code])).toEqual([
    [3, 'bad_label'],
    [4, 'blank'],
    [5, 'too_long'],
    [6, 'contradiction'],
    [7, 'contradiction'],
  ]);
  await expect(importExamples(manager.ctx, { csv, dryRun: false })).rejects.toMatchObject({
    code: 'validation_failed',
    message: '5 errors; nothing was imported',
    extras: { errors: expect.arrayContaining([{ path: 'line 3', message: 'The label is missing' }]) },
  });
  expect(await countsOf(manager)).toEqual(before);
});

test.each([
  ['', 'The first line must be “text,label” or “sentence,label”', 1],
  ['text,label', 'The file has no examples', null],
  ['question,answer\nhow,so', 'The first line must be “text,label” or “sentence,label”', 1],
  ['text,label\n"open,pricing', 'A quotation mark is open or stands in the wrong place', 2],
])('the file %j is refused in words', async (csv, message, line) => {
  const manager = await newManager();
  const { problems, errors } = await importExamples(manager.ctx, { csv, dryRun: true });
  expect(errors).toBe(1);
  expect(problems).toMatchObject([{ severity: 'error', message, line }]);
});

test('more examples than an organisation may have are refused before any is written', async () => {
  const manager = await newManager();
  const lines = Array.from({ length: 20_001 }, (_, index) => `text number ${index},bulk`);
  const csv = file('text,label', ...lines);
  await expect(importExamples(manager.ctx, { csv, dryRun: false })).rejects.toMatchObject({
    extras: {
      errors: [{ path: 'file', message: 'An organisation may have 20,000 examples; there would be 20,001' }],
    },
  });
  expect(await countsOf(manager)).toEqual({ intents: 0, examples: 0 });
  const most = await importExamples(manager.ctx, {
    csv: file('text,label', ...lines.slice(1)),
    dryRun: false,
  });
  expect(most.examples).toBe(20_000);
  expect(await listIntents(manager.ctx)).toMatchObject({ examples: 20_000, untrained: true });
});

test('what was exported can be imported elsewhere', async () => {
  const manager = await newManager();
  const texts = ['a "quoted" word, and a comma', 'zwei\nZeilen', 'ordinary'];
  await createTaughtIntent(manager, 'odd_texts', texts);
  const { csv, fileName } = await exportExamples(manager.ctx);
  expect(fileName).toBe('intents.csv');
  const elsewhere = await newManager();
  await importExamples(elsewhere.ctx, { csv, dryRun: false });
  const { items } = await listExamples(elsewhere.ctx, { intent: 'odd_texts', limit: 10 });
  expect(items.map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
});
