import { describe, expect, it } from 'vitest';
import { simulate, testEngine } from '../bot.fixture';
import { withQuestionsForPeople } from '../understanding/questions-for-people';
import { unansweredQuestion } from './unanswered-question';

const questionIn = (text: string) => unansweredQuestion(simulate({ flow: [] }).say(text).turn);

describe('what is kept as unanswered', () => {
  it('is the question alone, without greeting and introduction', () => {
    expect(questionIn("Hi, I'm Jane. Do you have a swimming pool?")).toEqual({
      text: 'Do you have a swimming pool?',
      reason: 'unknown',
    });
  });

  it('is the whole message where nobody can tell what it asks', () => {
    expect(questionIn('zebra quantum flux')).toEqual({
      text: 'zebra quantum flux',
      reason: 'not_understood',
    });
  });

  it.each(['hello', 'thanks!', 'can I speak to a person?', 'jane@example.test', '???'])(
    'is not “%s”',
    (text) => {
      expect(questionIn(text)).toBeNull();
    },
  );

  it('is not what the bot has answered', () => {
    const { turn } = simulate({ flow: [] }).say('Can I pay in instalments?');
    expect(turn.kind).toBe('answered');
    expect(unansweredQuestion(turn)).toBeNull();
  });

  it('is not what a person will answer', () => {
    expect(
      unansweredQuestion(simulate({ flow: [] }).say('Do you have a swimming pool?', 'hold').turn),
    ).toBeNull();
    expect(
      unansweredQuestion(simulate({ flow: [] }).say('Do you have a swimming pool?', 'silent').turn),
    ).toBeNull();
  });
});

describe('a question that a manager sent to people', () => {
  const engine = withQuestionsForPeople(testEngine(), ['Do you have a swimming pool?']);

  it('passes conversations on, in other words too', () => {
    const { turn, decision } = simulate({ flow: [], engine }).say('do you have swimming pools');
    expect(turn.kind).toBe('human_request');
    expect(turn.humanRequest.probability).toBe(0.95);
    expect(decision.action).toMatchObject({ kind: 'handoff', reason: 'visitor_request' });
  });

  it('leaves other questions to the bot', () => {
    const { turn, decision } = simulate({ flow: [], engine }).say('Do you have a car park?');
    expect(turn.kind).toBe('unanswered');
    expect(decision.action.kind).toBe('none');
  });
});
