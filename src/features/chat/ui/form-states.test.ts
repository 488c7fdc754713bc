import { describe, expect, it } from 'vitest';
import type { VisitorMessage } from '../../../contracts/api/message';
import type { Outgoing } from '../../shared/sync/outgoing';
import { formStates } from './form-states';

const said = (seq: number, kind: 'bot' | 'visitor', text: string, form: VisitorMessage['form'] = null) =>
  ({ id: `m${seq}`, seq, author: { kind, name: kind }, text, form }) as VisitorMessage;
const choice = (answeredBy: string | null) => ({
  kind: 'choice' as const,
  field: 'companySize' as const,
  options: ['1–10', '11–50'],
  answeredBy,
});
const onItsWay = (text: string) => [{ text } as Outgoing];

const form = said(1, 'bot', 'How many?', choice(null));

describe('a form of the bot', () => {
  it('is open while nothing was written since', () => {
    expect(formStates([form], [])(form)).toEqual({ kind: 'open' });
  });

  it('shows a choice as made while it is on its way', () => {
    expect(formStates([form], onItsWay('11–50'))(form)).toEqual({ kind: 'answered', answer: '11–50' });
    expect(formStates([form], onItsWay('What does it cost?'))(form)).toEqual({ kind: 'passed' });
  });

  it('is answered by the message that the server names, however it was worded', () => {
    const answered = said(1, 'bot', 'How many?', choice('m2'));
    const thread = [answered, said(2, 'visitor', 'about thirty of us')];
    expect(formStates(thread, [])(answered)).toEqual({ kind: 'answered', answer: 'about thirty of us' });
  });

  it('shows nothing of an answer that was withdrawn', () => {
    const answered = said(1, 'bot', 'How many?', choice('m2'));
    expect(formStates([answered, said(2, 'visitor', '')], [])(answered)).toEqual({
      kind: 'answered',
      answer: '',
    });
  });

  it('is passed over by another question, and by a newer form', () => {
    const other = [form, said(2, 'visitor', 'What does it cost?')];
    expect(formStates(other, [])(form)).toEqual({ kind: 'passed' });
    const newer = said(2, 'bot', 'Your e-mail?', { ...choice(null), kind: 'email' as const });
    expect(formStates([form, newer], [])(form)).toEqual({ kind: 'passed' });
    expect(formStates([form, newer], [])(newer)).toEqual({ kind: 'open' });
  });
});
