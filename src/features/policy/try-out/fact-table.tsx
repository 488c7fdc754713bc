'use client';

import clsx from 'clsx';
import { useState } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Switch } from '../../../components/ui/switch';
import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { TriedFrame } from '../../../contracts/api/try-conversation';
import { FACT_GROUPS, type FactGroup } from '../../../domain/policy/fact-definition';
import { valueInWords } from '../../../domain/policy/fact-words';
import { factDefinition, factNames } from '../../../domain/policy/facts';
import { useMe } from '../../shared/team/team-context';

const GROUPS: Readonly<Record<FactGroup, string>> = {
  message: 'Message',
  conversation: 'Conversation',
  lead: 'Lead',
  moment: 'Moment',
};

/** Every fact of the message; those that changed since the one before stand out. */
export function FactTable({ turn: { facts, changedFacts } }: { turn: NonNullable<TriedFrame['turn']> }) {
  const { currency } = useMe().org;
  const [onlyChanged, setOnlyChanged] = useState(false);
  const changed = new Set(changedFacts);
  const shown = factNames().filter((name) => !onlyChanged || changed.has(name));
  return (
    <Card>
      <CardHeader
        title="Facts"
        actions={<Switch label="Only what changed" checked={onlyChanged} onCheckedChange={setOnlyChanged} />}
      />
      <CardBody className="px-0">
        <Table caption="Facts of the message">
          <thead>
            <TableRow>
              <Th>Fact</Th>
              <Th>Value</Th>
            </TableRow>
          </thead>
          {FACT_GROUPS.map((group) => {
            const names = shown.filter((name) => factDefinition(name)?.group === group);
            return names.length === 0 ? null : (
              <tbody key={group}>
                <TableRow className="h-7 bg-surface-sunken">
                  <Th colSpan={2} scope="colgroup" className="text-start">
                    {GROUPS[group]}
                  </Th>
                </TableRow>
                {names.map((name) => (
                  <TableRow
                    key={name}
                    className={clsx('h-8', changed.has(name) && 'bg-accent-soft')}
                    data-fact={name}
                  >
                    <Td>{factDefinition(name)?.label ?? name}</Td>
                    <Td className={clsx('tabular', changed.has(name) && 'font-medium')}>
                      {facts[name] === null || facts[name] === undefined ? (
                        <span className="text-muted">not known</span>
                      ) : (
                        valueInWords(factDefinition(name), facts[name], currency)
                      )}
                      {changed.has(name) ? <span className="sr-only"> (changed)</span> : null}
                    </Td>
                  </TableRow>
                ))}
              </tbody>
            );
          })}
        </Table>
      </CardBody>
    </Card>
  );
}
