'use client';

import { ArrowLeft, Route } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import { useEditor } from '../editor/editor-context';
import { ProblemSpot } from '../editor/problem-list';
import { TriggerForm } from './trigger-form';
import { TriggerList } from './trigger-list';

interface RulesSectionProps {
  selected: string | null;
  onSelect(id: string | null): void;
}

/** When the bot passes a conversation on: the rules beside the one that is being changed. */
export function RulesSection({ selected, onSelect }: RulesSectionProps) {
  const { document } = useEditor();
  const trigger = document.triggers.find(({ id }) => id === selected);
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <div className={trigger ? 'max-lg:hidden' : undefined}>
        <ProblemSpot area="triggers" subjectId={null} field="condition">
          <TriggerList selected={selected} onSelect={onSelect} />
        </ProblemSpot>
      </div>
      {trigger ? (
        <div className="flex min-w-0 flex-col gap-2">
          <Button variant="ghost" size="sm" className="self-start lg:hidden" onClick={() => onSelect(null)}>
            <ArrowLeft aria-hidden="true" className="rtl:-scale-x-100" />
            All rules
          </Button>
          <TriggerForm key={trigger.id} trigger={trigger} />
        </div>
      ) : (
        <div className="rounded-lg border max-lg:hidden">
          <EmptyState icon={<Route />} title="Choose a rule">
            Rules are asked from the top down. The first that holds and is not cooling down decides.
          </EmptyState>
        </div>
      )}
    </div>
  );
}
