'use client';

import { useState } from 'react';
import { Badge } from '../../../components/ui/badge';
import { Button } from '../../../components/ui/button';
import { Card, CardHeader } from '../../../components/ui/card';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import type { LeadModel } from '../../../contracts/api/scoring';
import { useCan } from '../../shared/team/team-context';
import { useSwitchLeadModel } from '../state/use-lead-models';
import { verdictInWords } from './figures';
import { FiguresTable } from './figures-table';

interface ModelStateProps {
  model: LeadModel;
  report: NonNullable<LeadModel['report']>;
}

/** A trained version: whether it makes the scores, what the comparison comes to, and the switch. */
export function ModelState({ model, report }: ModelStateProps) {
  const [isAsking, setAsking] = useState(false);
  const canSwitch = useCan('policy.publish');
  const { mutate, isPending, error } = useSwitchLeadModel(() => setAsking(false));
  const verb = model.active ? 'Switch off' : 'Switch on';
  return (
    <Card>
      <CardHeader
        title={
          <span className="flex items-center gap-2">
            Model {model.version}
            <Badge tone={model.active ? 'positive' : 'neutral'}>
              {model.active ? 'Makes the scores' : 'Switched off'}
            </Badge>
          </span>
        }
        description={verdictInWords(report)}
        actions={
          canSwitch ? (
            <Dialog
              open={isAsking}
              onOpenChange={setAsking}
              trigger={<Button variant={model.active ? 'secondary' : 'primary'}>{verb}</Button>}
              title={model.active ? 'Let the rules make the scores?' : 'Let the model make the scores?'}
              description={
                model.active
                  ? 'Every lead is scored by the rules again.'
                  : 'Every lead is scored by the model. The rules’ score stays beside it, and triggers that name the score use the model’s. About as many leads will be warm and hot as now.'
              }
              footer={
                <>
                  <DialogClose render={<Button>Cancel</Button>} />
                  <Button
                    variant="primary"
                    busy={isPending}
                    onClick={() => mutate({ id: model.id, on: !model.active })}
                  >
                    {verb}
                  </Button>
                </>
              }
            >
              {error ? (
                <p role="alert" className="text-sm text-danger">
                  Nothing was changed: {error.message}
                </p>
              ) : report.difference.verdict === 'better' || model.active ? null : (
                <p className="text-sm">{verdictInWords(report)}</p>
              )}
            </Dialog>
          ) : null
        }
      />
      <div className="pb-2">
        <FiguresTable report={report} />
      </div>
    </Card>
  );
}
