import { describe, expect, it } from 'vitest';
import { simulate, testEngine } from '../../../../src/domain/bot/bot.fixture';
import { isMissing } from '../../../../src/domain/bot/qualification/next-question';
import { buildIndex } from '../../../../src/domain/bot/retrieval/build-index';
import { fieldText } from '../../../../src/domain/leads/field-text';
import { LEAD_FIELDS } from '../../../../src/domain/leads/types';
import { articles } from '../articles/all';
import { intentExamples } from '../intent-examples';
import { qualificationFlow } from '../qualification-flow';
import type { ScriptedDialog } from './dialog';
import { earlyDialogs } from './early';
import { longDialogs } from './long';
import { orderDialogs } from './order';

const dialogs = [...earlyDialogs, ...orderDialogs, ...longDialogs];
const index = buildIndex(articles.map(({ slug, title, body }) => ({ id: slug, title, body })));
const questions = new Set(qualificationFlow.flatMap(({ ask }) => Object.values(ask)));

function play(dialog: ScriptedDialog) {
  const bot = simulate({ flow: qualificationFlow, index, engine: testEngine(intentExamples) });
  return {
    bot,
    turns: dialog.says.map((text) => {
      const { turn, reply } = bot.say(text);
      return { fields: turn.fields, reply };
    }),
  };
}

describe('scripted dialogs', () => {
  it('are at least fifty, each with a name of its own', () => {
    expect(dialogs.length).toBeGreaterThanOrEqual(50);
    expect(new Set(dialogs.map(({ name }) => name)).size).toBe(dialogs.length);
  });

  it.each(dialogs)(
    '$name: never asks for what is known or was declined, and one thing at a time',
    (dialog) => {
      for (const { fields, reply } of play(dialog).turns) {
        const asked = reply?.nextQuestion ?? null;
        if (asked !== null) expect(isMissing(fields, asked), `asked again for ${asked}`).toBe(true);
        const said = [...questions].filter((question) => reply?.text.includes(question));
        expect(said.length).toBeLessThanOrEqual(1);
      }
    },
  );

  it.each(dialogs)('$name: ends with what was said', (dialog) => {
    const fields = play(dialog).bot.fields();
    const known = Object.fromEntries(
      LEAD_FIELDS.flatMap((field) => {
        const entry = fields[field];
        if (entry === undefined) return [];
        return [[field, entry.value === null ? null : fieldText(entry.value, 'EUR')]];
      }),
    );
    expect(known).toMatchObject(dialog.ends);
  });
});
