import { describe, expect, test } from 'vitest';
import { fillReply, replyProblems, replyValues } from './reply-template';

const values = replyValues({
  lead: { name: 'Ana Sousa', company: null, email: null },
  agentName: 'Maya Chen',
  orgName: 'Acme',
});
const nobody = { ...values, 'lead.name': null, 'lead.firstName': ' ' };

describe('a reply', () => {
  test('says what is known', () => {
    expect(fillReply('Hi {{lead.firstName|there}}, {{ agent.name }} of {{org.name}} here.', values)).toBe(
      'Hi Ana, Maya Chen of Acme here.',
    );
  });

  test.each([
    ['Hi {{lead.name|there}}!', 'Hi there!'],
    ['Hi {{lead.firstName | there}}!', 'Hi there!'],
    ['Hi {{lead.name}}, welcome', 'Hi, welcome'],
    ['Hi {{lead.name|}}, welcome', 'Hi, welcome'],
    ['Hello[[ {{lead.name}}]], this is {{agent.firstName}}.', 'Hello, this is Maya.'],
    ['{{lead.company|Your company}} is safe', 'Your company is safe'],
  ])('%s without a name is “%s”', (text, expected) => {
    expect(fillReply(text, nobody)).toBe(expected);
  });

  test('never sends raw braces, whatever it was saved with', () => {
    expect(fillReply('Hi {{visitorName}}{{lead.nmae|friend}}.', nobody)).toBe('Hi friend.');
  });

  test('takes a value as it is and never as a template', () => {
    expect(fillReply('Hi {{lead.name}}', { ...values, 'lead.name': '{{org.name}}' })).toBe('Hi {{org.name}}');
  });
});

describe('what is to be saved', () => {
  test('may use every variable, with or without a fallback', () => {
    expect(
      replyProblems('{{lead.name|there}} {{agent.name}} [[at {{lead.company}}]] {not a variable}'),
    ).toEqual([]);
  });

  test('may not use another one, and is told which there are', () => {
    expect(replyProblems('Hi {{lead.nmae|there}}, {{lead.nmae}}')).toEqual([
      '“lead.nmae” is no variable. There are lead.name, lead.firstName, lead.company, lead.email, agent.name, agent.firstName, org.name',
    ]);
  });

  test.each(['Hi {{lead.name', 'Hi lead.name}}', 'Hi {{}}', '[[Hi {{lead.name|you}}|Hi]]'])(
    '%s leaves something open',
    (text) => {
      expect(replyProblems(text)).toContain('A pair of braces or brackets is left open');
    },
  );
});
