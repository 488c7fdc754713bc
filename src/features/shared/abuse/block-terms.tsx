import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Select } from '../../../components/ui/select';
import type { BlockReason } from '../../../domain/abuse/blocks';
import { DURATION_ITEMS, type Duration, REASON_ITEMS } from './block-words';

export interface Terms {
  readonly reason: BlockReason;
  readonly duration: Duration;
  readonly note: string;
}

const NOTE_CHARACTERS = 300;

/** Why and for how long somebody is blocked. */
export function BlockTerms({ terms, onChange }: { terms: Terms; onChange(terms: Terms): void }) {
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <Field label="Reason">
          <Select
            items={REASON_ITEMS}
            value={terms.reason}
            onValueChange={(reason) => onChange({ ...terms, reason })}
          />
        </Field>
        <Field label="How long">
          <Select
            items={DURATION_ITEMS}
            value={terms.duration}
            onValueChange={(duration) => onChange({ ...terms, duration })}
          />
        </Field>
      </div>
      <Field label="Note (optional)">
        <Input
          value={terms.note}
          maxLength={NOTE_CHARACTERS}
          onChange={(event) => onChange({ ...terms, note: event.target.value })}
        />
      </Field>
    </>
  );
}
