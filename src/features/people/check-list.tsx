import { Checkbox } from '../../components/ui/checkbox';

interface CheckListProps<V extends string> {
  legend: string;
  /** Said instead of the list where there is nothing to choose from. */
  empty: string;
  options: readonly { readonly value: V; readonly label: string }[];
  chosen: readonly V[];
  onChange(chosen: V[]): void;
}

/** Several of many, all in sight. */
export function CheckList<V extends string>({ legend, empty, options, chosen, onChange }: CheckListProps<V>) {
  const toggle = (value: V, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {options.length === 0 ? <p className="text-xs text-muted">{empty}</p> : null}
      <div className="pane-scroll grid max-h-44 grid-cols-1 gap-x-4 sm:grid-cols-2">
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={chosen.includes(value)}
            onCheckedChange={(on) => toggle(value, on)}
          />
        ))}
      </div>
    </fieldset>
  );
}
