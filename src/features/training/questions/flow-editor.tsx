'use client';

import { ListChecks, Play, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../../components/ui/menu';
import { checkFlow, unaskedFields } from '../../../domain/bot/qualification/check-flow';
import type { QualificationFlow, QualificationQuestion } from '../../../domain/bot/qualification/question';
import type { LeadField } from '../../../domain/leads/types';
import { FIELD_WORDS } from '../../shared/leads/lead-words';
import { SaveBar } from '../parts/save-bar';
import { FlowPreview } from './flow-preview';
import { moveItem } from './move-item';
import { QuestionCard } from './question-card';
import { newQuestion } from './question-words';
import { useSaveQualification } from './use-qualification';

interface FlowEditorProps {
  saved: QualificationFlow;
  intents: readonly string[];
}

/** The flow as a list of questions: edited in place, moved by handle or by key, tried as a dialog. */
export function FlowEditor({ saved, intents }: FlowEditorProps) {
  const [draft, setDraft] = useState<QualificationFlow | null>(null);
  const [openField, setOpenField] = useState<LeadField | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [isPreviewed, setPreviewed] = useState(false);
  const [moved, setMoved] = useState('');
  const save = useSaveQualification(() => setDraft(null));
  const flow = draft ?? saved;
  const problems = [
    ...flow.flatMap(({ ask, field }) =>
      ask.en.trim() === ''
        ? [`The question for ${FIELD_WORDS[field].toLowerCase()} needs English words.`]
        : [],
    ),
    ...checkFlow(flow, { intents }).map(({ sentence }) => sentence),
  ];
  const change = (next: QualificationFlow) => {
    save.reset();
    setDraft(next);
  };
  const move = (from: number, to: number) => {
    const field = flow[from]?.field;
    if (field === undefined || to < 0 || to >= flow.length || from === to) return;
    change(moveItem(flow, from, to));
    setMoved(`${FIELD_WORDS[field]} is now question ${to + 1} of ${flow.length}`);
  };
  const unasked = unaskedFields(flow);
  return (
    <>
      <div className="pane-scroll min-h-0 grow">
        <div className="mx-auto flex max-w-190 flex-col gap-3 p-4 lg:py-6">
          <header className="flex flex-wrap items-center gap-2">
            <p className="min-w-0 grow basis-60 text-sm text-muted">
              Asked one at a time, after the bot has answered. What a visitor has told already is never asked.
            </p>
            <Button onClick={() => setPreviewed(true)} disabled={flow.length === 0}>
              <Play aria-hidden="true" />
              Preview
            </Button>
            <Menu>
              <MenuTrigger
                render={
                  <Button variant="primary" disabled={unasked.length === 0}>
                    <Plus aria-hidden="true" />
                    Add question
                  </Button>
                }
              />
              <MenuContent align="end">
                {unasked.map((field) => (
                  <MenuItem
                    key={field}
                    onClick={() => {
                      change([...flow, newQuestion(field)]);
                      setOpenField(field);
                    }}
                  >
                    {FIELD_WORDS[field]}
                  </MenuItem>
                ))}
              </MenuContent>
            </Menu>
          </header>
          <p role="status" className="sr-only">
            {moved}
          </p>
          {flow.length === 0 ? (
            <EmptyState icon={<ListChecks />} title="The bot asks nothing">
              Without questions the bot only answers. Add the first thing that your team wants to know.
            </EmptyState>
          ) : null}
          <ol className="flex flex-col gap-2">
            {flow.map((question, at) => (
              <QuestionCard
                key={question.field}
                question={question}
                place={at}
                count={flow.length}
                intents={intents}
                others={flow.map(({ field }) => field).filter((field) => field !== question.field)}
                isOpen={openField === question.field}
                isDragged={dragged === at}
                onToggle={() => setOpenField(openField === question.field ? null : question.field)}
                onChange={(next: QualificationQuestion) => change(flow.with(at, next))}
                onRemove={() => change(flow.toSpliced(at, 1))}
                onMove={(to) => move(at, to)}
                onDrag={setDragged}
                onDropped={() => {
                  if (dragged !== null) move(dragged, at);
                  setDragged(null);
                }}
              />
            ))}
          </ol>
        </div>
      </div>
      <SaveBar
        what="questions"
        isChanged={draft !== null}
        isSaving={save.isPending}
        error={save.error}
        problems={problems}
        onSave={() => save.mutate(flow)}
        onDiscard={() => {
          save.reset();
          setDraft(null);
        }}
      />
      {isPreviewed ? <FlowPreview flow={flow} intents={intents} onClose={() => setPreviewed(false)} /> : null}
    </>
  );
}
