'use client';

import { useState } from 'react';
import { Field } from '../../../components/ui/field';
import { Switch } from '../../../components/ui/switch';
import { Textarea } from '../../../components/ui/textarea';
import type { QualificationQuestion } from '../../../domain/bot/qualification/question';
import { LanguageChoice } from '../parts/language-choice';
import type { Language } from '../parts/languages';
import { LocalisedField } from '../parts/localised-field';
import { choiceLines, withChoiceLines } from './choice-lines';
import { ConditionEditor } from './condition-editor';
import type { QuestionCardProps } from './question-card';
import { FIELD_READS } from './question-words';

const QUESTION_CHARACTERS = 500;

type QuestionEditorProps = Pick<QuestionCardProps, 'question' | 'intents' | 'others' | 'onChange'>;

/** Words in every language, what happens with an unreadable answer, buttons, conditions. */
export function QuestionEditor({ question, intents, others, onChange }: QuestionEditorProps) {
  const [language, setLanguage] = useState<Language>('en');
  const set = (change: Partial<QualificationQuestion>) => onChange({ ...question, ...change });
  const hasForm = question.field === 'email' || question.field === 'phone';
  const { unreadable, choices, when, ...required } = question;
  return (
    <div className="flex flex-col gap-4 border-t px-4 py-4 sm:ps-10">
      <LanguageChoice label="Language of the words" value={language} onChange={setLanguage} />
      <LocalisedField
        label="Question"
        description={`${FIELD_READS[question.field]}.`}
        language={language}
        texts={question.ask}
        characters={QUESTION_CHARACTERS}
        error={
          question.ask.en.trim() === '' ? 'The English words stand in for every other language' : undefined
        }
        onChange={(ask) => set({ ask })}
      />
      {hasForm ? (
        <LocalisedField
          label="When the answer cannot be read"
          description="Said instead of the question; left empty, the question is put again."
          language={language}
          texts={unreadable ?? {}}
          characters={QUESTION_CHARACTERS}
          onChange={(texts) =>
            onChange(
              texts.en.trim() === '' && Object.keys(texts).length === 1
                ? { ...required, ...(choices && { choices }), ...(when && { when }) }
                : { ...question, unreadable: texts },
            )
          }
        />
      ) : null}
      <Field
        label="Buttons"
        description="One answer a line, at most eight; shown under the question. Each must be an answer that the bot can read."
      >
        <Textarea
          dir="auto"
          className="min-h-14"
          defaultValue={choiceLines(choices ?? [], language)}
          key={language}
          onChange={(event) => {
            const next = withChoiceLines(choices ?? [], language, event.target.value);
            onChange({
              ...required,
              ...(unreadable && { unreadable }),
              ...(when && { when }),
              ...(next.length > 0 && { choices: next }),
            });
          }}
        />
      </Field>
      <Switch
        label="Important: put up to three times when it is passed over, not twice"
        checked={question.required}
        onCheckedChange={(isRequired) => set({ required: isRequired })}
      />
      <ConditionEditor
        when={when ?? {}}
        intents={intents}
        others={others}
        onChange={(next) =>
          onChange({
            ...required,
            ...(unreadable && { unreadable }),
            ...(choices && { choices }),
            ...(Object.keys(next).length > 0 && { when: next }),
          })
        }
      />
    </div>
  );
}
