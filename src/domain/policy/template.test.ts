import { describe, expect, it } from 'vitest';
import { fillTemplate, hasBrokenSyntax, variablesIn } from './template';

function fill(template: string, values: Record<string, string> = {}) {
  return fillTemplate(template, (name) => values[name] ?? null);
}

describe('filling a template', () => {
  it('inserts values where their variables stand', () => {
    expect(fill('Hello {{name}}, {{ agent }} is here.', { name: 'Ana', agent: 'Maya' })).toBe(
      'Hello Ana, Maya is here.',
    );
  });

  it('never reads a value as template', () => {
    const values = { name: '{{agent}} [[x|y]] $& $1', agent: 'Maya' };
    expect(fill('Hi {{name}}!', values)).toBe('Hi {{agent}} [[x|y]] $& $1!');
  });

  it.each([
    ['Hello {{name}}!', 'Hello!'],
    ['Hello, {{name}}!', 'Hello!'],
    ['Thanks, {{name}}.', 'Thanks.'],
    ['Hi {{name}}, how are you?', 'Hi, how are you?'],
    ['{{name}}, welcome back!', 'Welcome back!'],
    ['Done. {{name}}, anything else?', 'Done. Anything else?'],
    ['The team ({{name}}) will write.', 'The team will write.'],
    ['The “{{name}}” team will write.', 'The team will write.'],
    ['We will write {{name}} soon.', 'We will write soon.'],
    ['{{name}}.', ''],
    ['{{name}} {{name}}', ''],
    ['Bonjour {{name}} !', 'Bonjour !'],
    ['شكرًا، {{name}}!', 'شكرًا!'],
    ['Line one {{name}}\nLine two', 'Line one\nLine two'],
  ])('%j without the name becomes %j', (template, expected) => {
    expect(fill(template)).toBe(expected);
  });

  it('says an optional part only when all its variables are known', () => {
    const template = 'You’re in the queue[[, number {{position}}]]. [[Wait: {{wait}}, {{unit}}.]]';
    expect(fill(template)).toBe('You’re in the queue.');
    expect(fill(template, { position: '2', wait: '5' })).toBe('You’re in the queue, number 2.');
    expect(fill(template, { position: '2', wait: '5', unit: 'min' })).toBe(
      'You’re in the queue, number 2. Wait: 5, min.',
    );
  });

  it('says the first of several parts whose variables are known', () => {
    const template = '[[{{agent}}|the {{team}} team|a colleague]] will help.';
    expect(fill(template, { agent: 'Maya', team: 'Sales' })).toBe('Maya will help.');
    expect(fill(template, { team: 'Sales' })).toBe('the Sales team will help.');
    expect(fill(template)).toBe('a colleague will help.');
  });

  it('leaves text without variables alone', () => {
    expect(fill('See you at 10:00 – bye :)')).toBe('See you at 10:00 – bye :)');
  });
});

describe('reading a template', () => {
  it('tells variables that must be known from those in optional parts', () => {
    expect(variablesIn('{{a}} {{a}} [[{{b}}|{{c}}]]')).toEqual({ required: ['a'], optional: ['b', 'c'] });
  });

  it.each(['Hi {{name', 'Hi name}}', 'Hi [[name', 'Hi ]]', 'Hi {{}}', '[[Hi {{name]]'])(
    '%j is broken',
    (template) => {
      expect(hasBrokenSyntax(template)).toBe(true);
    },
  );

  it.each(['Hi {{name}}', '[[a {{b}}|c]]', 'a | b', 'a {b} [c]'])('%j is sound', (template) => {
    expect(hasBrokenSyntax(template)).toBe(false);
  });
});
