import { expect, it } from 'vitest';
import { keepsConnections, statementNames } from './statement-names';

it('a statement has one name, another has another', () => {
  const nameOf = statementNames();
  const name = nameOf({ sql: 'select id from lead where id = $1' });
  expect(name).toMatch(/^[\w-]{43}$/);
  expect(nameOf({ sql: 'select id from lead where id = $1' })).toBe(name);
  expect(nameOf({ sql: 'select id from lead where id = $2' })).not.toBe(name);
});

it.each([
  'select * from conversation where id = $1 for update',
  'select c.*, l.name from conversation c join lead l on true',
  'update turn set attempts = attempts + 1 returning *',
])('no name where a migration changes the columns: %s', (sql) => {
  expect(statementNames()({ sql })).toBe('');
});

it.each(['select count(*)::int from lead', 'select 2 * price from plan'])('a name for: %s', (sql) => {
  expect(statementNames()({ sql })).not.toBe('');
});

it('a server is not filled with statements of every length', () => {
  const nameOf = statementNames();
  const names = Array.from({ length: 600 }, (_, length) => nameOf({ sql: `select ${length}` }));
  expect(names.filter((name) => name !== '')).toHaveLength(500);
  expect(nameOf({ sql: 'select 0' })).toBe(names[0]);
});

it('a pooler of transactions is believed', () => {
  expect(keepsConnections('postgresql://a:b@host:6543/baton?pgbouncer=true')).toBe(false);
  expect(keepsConnections('postgresql://a:b@host:5432/baton')).toBe(true);
});
