'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Select } from '../../../components/ui/select';
import { factDefinition, factNames } from '../../../domain/policy/facts';
import { useMe } from '../../shared/team/team-context';
import { readFacts, type TypedFacts } from '../state/typed-facts';
import { useTryPolicy } from '../state/use-policies';
import { DecisionView } from './decision-view';
import { FactField } from './fact-field';

/** Facts that most rules ask about; any other can be added. */
const START: TypedFacts = {
  'lead.score': '75',
  'lead.dealValue': '',
  'message.humanRequestProbability': '10',
  'message.frustration': '0',
  'conversation.fallbacksInARow': '0',
  'moment.inHours': 'yes',
};

/** "What if": some facts in, the decision and its reasons out. Nothing is stored and no visitor notices. */
export function TryOut({ version }: { version: number }) {
  const { currency } = useMe().org;
  const [typed, setTyped] = useState(START);
  const { mutate, data, error, isPending } = useTryPolicy(version);
  const { facts, errors } = readFacts(typed);
  const others = factNames().filter((name) => !(name in typed));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(errors).length === 0) mutate(facts);
  };
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <Card>
        <CardHeader title="Suppose that" description="An empty field means that the fact is not known." />
        <CardBody>
          <form onSubmit={submit} noValidate className="flex flex-col gap-4">
            <div className="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2">
              {Object.entries(typed).map(([name, value]) => {
                const definition = factDefinition(name);
                return definition ? (
                  <FactField
                    key={name}
                    definition={definition}
                    value={value}
                    error={errors[name]}
                    currency={currency}
                    onChange={(next) => setTyped((before) => ({ ...before, [name]: next }))}
                  />
                ) : null;
              })}
            </div>
            <div className="flex flex-wrap justify-between gap-2">
              <Select
                aria-label="Add a fact"
                placeholder="Add a fact"
                className="max-w-60"
                items={others.map((name) => ({ value: name, label: factDefinition(name)?.label ?? name }))}
                value={null}
                onValueChange={(name) => setTyped((before) => ({ ...before, [name]: '' }))}
              />
              <Button type="submit" variant="primary" busy={isPending}>
                Decide
              </Button>
            </div>
          </form>
        </CardBody>
      </Card>
      <Card>
        <CardHeader title={`What version ${version} decides`} />
        <CardBody aria-live="polite">
          {error ? (
            <p className="text-sm text-danger">It could not be tried: {error.message}</p>
          ) : data ? (
            <DecisionView tried={data} />
          ) : (
            <p className="text-sm text-muted">
              Set some facts and press Decide to see which rule would fire, and what the others still lack.
            </p>
          )}
        </CardBody>
      </Card>
    </div>
  );
}
