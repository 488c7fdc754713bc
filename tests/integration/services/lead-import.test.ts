import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { withSystem } from '../../../src/db/system';
import { services } from '../../../src/server/services';
import { checkImport } from '../../../src/services/leads/check-import';
import { importLeads } from '../../../src/services/leads/import-leads';
import { patchLead } from '../../../src/services/leads/patch-lead';
import { createLead } from '../../factories/lead';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';

const FILE = 'leads.csv';
const leadsOf = (org: TestOrg) =>
  withSystem(services().database, (client) =>
    client.lead.findMany({ where: { orgId: org.id }, orderBy: { email: 'asc' } }),
  );
const take = (
  member: TestMember,
  csv: string,
  rows: 'all' | 'valid' = 'all',
  requestId: string = randomUUID(),
) => importLeads(member.ctx, { fileName: FILE, csv, requestId, rows });

async function scene() {
  const org = await createOrg();
  const noor = await createMember(org, { name: 'Noor Haddad', role: 'manager' });
  return { org, noor };
}

test('a check says what would happen, line by line, and writes nothing', async () => {
  const { org, noor } = await scene();
  await createLead(org, { name: 'Ada', email: 'Ada@x.test', company: 'Old' });
  await createLead(org, { name: 'Same', email: 'same@x.test' });
  const csv =
    'E-Mail;Name;Company;Stage;Deal value;Owner\r\n' +
    `ada@x.test;Ada;New;qualified;12,500.50;${noor.email}\r\n` +
    'same@x.test;Same;;;;\r\n' +
    'new@x.test;"New; lead";;;;\r\n' +
    'NEW@x.test;Again;;;;\r\n' +
    'broken;B;;asleep;lots;who@x.test\r\n';
  const check = await checkImport(noor.ctx, { fileName: FILE, csv });
  expect(check).toMatchObject({
    delimiter: ';',
    mapping: ['email', 'name', 'company', 'stage', 'dealValue', 'owner'],
    mappingProblem: null,
    counts: { new: 1, changed: 1, unchanged: 1, errors: 2 },
  });
  expect(check.rows.map(({ line, outcome, remarks }) => [line, outcome, remarks])).toEqual([
    [5, 'error', ['The same e-mail stands in line 4']],
    [
      6,
      'error',
      [
        '“broken” is no e-mail address',
        '“asleep” is no stage; there are new, engaged, qualified, opportunity, won, lost, disqualified',
        '“lots” is no amount such as 12,500',
        'Nobody of the team has the e-mail “who@x.test”',
      ],
    ],
    [2, 'changed', []],
    [3, 'unchanged', []],
    [4, 'new', []],
  ]);
  expect(check.rows[2]?.changes.filter(({ field }) => field !== 'email')).toEqual(
    [
      { field: 'company', from: 'Old', to: 'New' },
      { field: 'stage', from: 'new', to: 'qualified' },
      { field: 'dealValue', from: null, to: '1250050' },
      { field: 'currency', from: 'EUR', to: 'EUR' },
      { field: 'owner', from: null, to: 'Noor Haddad' },
    ].filter(({ from, to }) => from !== to),
  );
  expect((await leadsOf(org)).map(({ email }) => email)).toEqual(['Ada@x.test', 'same@x.test']);
});

test('nothing is imported while a row has an error, unless only the valid rows are wanted', async () => {
  const { org, noor } = await scene();
  const csv = 'email,name\ngood@x.test,Good\nbad,Bad\n';
  await expect(take(noor, csv)).rejects.toMatchObject({
    code: 'validation_failed',
    detail: 'One row has an error; nothing was imported',
    extras: { errors: [{ path: 'line 3', message: '“bad” is no e-mail address' }] },
  });
  expect(await leadsOf(org)).toEqual([]);
  expect(await take(noor, csv, 'valid')).toMatchObject({ created: 1, changed: 0, unchanged: 0, skipped: 1 });
  expect((await leadsOf(org)).map(({ name }) => name)).toEqual(['Good']);
});

test('the same request or the same file again imports nothing twice, also at the same moment', async () => {
  const { org, noor } = await scene();
  const csv = 'email,name,stage\na@x.test,A,won\nb@x.test,B,\n';
  const requestId = randomUUID();
  const [first, second] = await Promise.all([
    take(noor, csv, 'all', requestId),
    take(noor, csv, 'all', requestId),
  ]);
  expect(first).toEqual(second);
  expect(first).toMatchObject({ created: 2 });
  const others = await Promise.all([take(noor, csv), take(noor, csv)]);
  expect(others).toMatchObject([
    { created: 0, unchanged: 2 },
    { created: 0, unchanged: 2 },
  ]);
  expect(await leadsOf(org)).toMatchObject([{ stage: 'won', isCustomer: true }, { stage: 'new' }]);
  const history = await withSystem(services().database, (client) =>
    Promise.all([
      client.leadStageChange.findMany({ where: { orgId: org.id } }),
      client.leadFieldChange.findMany({ where: { orgId: org.id } }),
      client.auditEntry.findMany({ where: { orgId: org.id, action: 'leads.imported' } }),
    ]),
  );
  expect(history[0]).toMatchObject([{ fromStage: 'new', toStage: 'won', memberId: noor.id }]);
  expect(history[1].map(({ field }) => field)).toEqual(['import', 'import']);
  expect(history[2].map(({ data }) => data)).toContainEqual({
    fileName: FILE,
    created: 2,
    changed: 0,
    unchanged: 0,
    skipped: 0,
  });
});

test('what a person entered stays, and the check says so', async () => {
  const { org, noor } = await scene();
  const leadId = await createLead(org, { name: 'Ada', email: 'ada@x.test' });
  await patchLead(noor.ctx, { leadId, patch: { phone: '+1 555' } });
  const csv = 'email,phone,Region\nada@x.test,+44 20,North\n';
  const mapping = ['email', 'phone', 'custom'] as const;
  const check = await checkImport(noor.ctx, { fileName: FILE, csv, mapping: [...mapping] });
  expect(check.rows).toMatchObject([
    { outcome: 'changed', remarks: ['The phone stays “+1 555”, which somebody has entered'] },
  ]);
  await importLeads(noor.ctx, {
    fileName: FILE,
    csv,
    mapping: [...mapping],
    requestId: randomUUID(),
    rows: 'all',
  });
  expect(await leadsOf(org)).toMatchObject([{ phone: '+1 555', custom: { Region: 'North' } }]);
});

test('two leads with one e-mail, a stage out of reach, no e-mail column and too many rows are refused in words', async () => {
  const { org, noor } = await scene();
  await createLead(org, { email: 'twin@x.test' });
  await createLead(org, { email: 'TWIN@x.test' });
  await createLead(org, { email: 'won@x.test', stage: 'won' });
  const check = await checkImport(noor.ctx, {
    fileName: FILE,
    csv: 'email,stage\ntwin@x.test,\nwon@x.test,new\n',
  });
  expect(check.rows.map(({ remarks }) => remarks[0])).toEqual([
    '2 leads have this e-mail; which one is meant cannot be told',
    'A lead cannot move from won to new',
  ]);
  expect((await checkImport(noor.ctx, { fileName: FILE, csv: 'a,b\n1,2\n' })).mappingProblem).toContain(
    'e-mail',
  );
  const many = `email\n${'x@x.test\n'.repeat(5_001)}`;
  await expect(checkImport(noor.ctx, { fileName: FILE, csv: many })).rejects.toMatchObject({
    code: 'too_large',
  });
});

test('five thousand rows are one transaction, and the second time none is written', async () => {
  const { org, noor } = await scene();
  const lines = Array.from({ length: 5_000 }, (_, at) => `p${at}@x.test,Person ${at},${at % 2 ? 'won' : ''}`);
  const csv = `email,name,stage\n${lines.join('\n')}\n`;
  expect(await take(noor, csv)).toMatchObject({ created: 5_000 });
  const renamed = csv.replaceAll('Person', 'Human');
  expect(await take(noor, renamed)).toMatchObject({ created: 0, changed: 5_000 });
  const [count] = await withSystem(
    services().database,
    (client) =>
      client.$queryRaw<{ human: bigint }[]>`
      select count(*) as human from lead where "orgId" = ${org.id}::uuid and name like 'Human%'`,
  );
  expect(count?.human).toBe(5_000n);
}, 120_000);
