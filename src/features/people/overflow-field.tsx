import { Field } from '../../components/ui/field';
import { Select } from '../../components/ui/select';
import type { Team } from '../../contracts/api/team';
import { NumberField } from './number-field';

interface OverflowFieldProps {
  overflow: Team['overflow'];
  teams: readonly Team[];
  onChange(overflow: Team['overflow']): void;
}

const POLICY = 'policy';
const DEFAULT_SECONDS = 60;

/** Where a wait goes that lasts too long. */
export function OverflowField({ overflow, teams, onChange }: OverflowFieldProps) {
  const items = [
    { value: POLICY, label: 'As the policy says' },
    ...teams.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Field label="Overflow to" description="Waits move there once it is open and somebody is online.">
        <Select
          items={items}
          value={overflow?.teamId ?? POLICY}
          onValueChange={(choice) =>
            onChange(
              choice === POLICY ? null : { teamId: choice, seconds: overflow?.seconds ?? DEFAULT_SECONDS },
            )
          }
        />
      </Field>
      {overflow ? (
        <NumberField
          label="After seconds"
          value={overflow.seconds}
          max={86_400}
          onChange={(seconds) => onChange({ ...overflow, seconds })}
        />
      ) : null}
    </div>
  );
}
