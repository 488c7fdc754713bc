import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { askAnew, putIntoAnswer } from './ask-anew';

const KEY = ['list'];

/** A list that is being shown, whose requests are answered by hand. */
function shownList() {
  const client = new QueryClient();
  const answers: ((list: string[]) => void)[] = [];
  const queryFn = () => new Promise<string[]>((resolve) => answers.push(resolve));
  const stop = new QueryObserver(client, { queryKey: KEY, queryFn }).subscribe(() => {});
  return { client, answers, stop, shown: () => client.getQueryData<string[]>(KEY) };
}

test('an event is shown at once and asks for nothing', async () => {
  const { client, answers, stop, shown } = shownList();
  answers[0]?.(['first']);
  await expect.poll(shown).toEqual(['first']);
  putIntoAnswer<string[]>(client, KEY, (list) => [...list, 'second']);
  expect(shown()).toEqual(['first', 'second']);
  expect(answers).toHaveLength(1);
  stop();
});

test('a first answer that was given before an event does not hide it', async () => {
  const { client, answers, stop, shown } = shownList();
  putIntoAnswer<string[]>(client, KEY, (list) => [...list, 'second']);
  await expect.poll(() => answers.length).toBe(2);
  answers[0]?.(['first']);
  answers[1]?.(['first', 'second']);
  await expect.poll(shown).toEqual(['first', 'second']);
  stop();
});

test('asking again does not join the first request', async () => {
  const { client, answers, stop, shown } = shownList();
  const asked = askAnew(client, KEY);
  await expect.poll(() => answers.length).toBe(2);
  answers[0]?.(['old']);
  answers[1]?.(['new']);
  await asked;
  expect(shown()).toEqual(['new']);
  stop();
});
