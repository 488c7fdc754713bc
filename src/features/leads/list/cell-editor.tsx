'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { controlClass } from '../../../components/ui/control-class';
import type { LeadChange } from '../state/apply-change';
import type { CellEdit } from './editable';

interface CellEditorProps {
  label: string;
  edit: CellEdit;
  /** The change, or null when nothing is to change; `stay`: keys go back to the cell. */
  onDone(change: LeadChange | null, stay: boolean): void;
}

/** A cell while it is edited: Enter keeps, Escape takes back, leaving it keeps too. */
export function CellEditor({ label, edit, onDone }: CellEditorProps) {
  const [typed, setTyped] = useState(edit.text);
  const [wrong, setWrong] = useState<string | null>(null);
  const isDone = useRef(false);
  const finish = (change: LeadChange | null, stay: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(change, stay);
  };
  const keep = (stay: boolean) => {
    const read = edit.read(typed);
    if (typeof read !== 'string') finish(read, stay);
    else if (stay) setWrong(read);
    else finish(null, false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault();
      keep(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      finish(null, true);
    }
  };
  const shared = {
    autoFocus: true,
    'aria-label': label,
    value: typed,
    onBlur: () => keep(false),
    onKeyDown,
    className: `${controlClass} h-7 min-w-28 px-1.5`,
  };
  return (
    <span className="relative block">
      {edit.options ? (
        <select {...shared} onChange={(event) => setTyped(event.target.value)}>
          {edit.options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          maxLength={254}
          aria-invalid={wrong !== null || undefined}
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            setTyped(event.target.value);
            setWrong(null);
          }}
        />
      )}
      {wrong ? (
        <span
          role="alert"
          className="absolute start-0 top-full z-10 mt-1 rounded-sm bg-surface-raised px-2 py-1 text-xs whitespace-nowrap text-danger shadow-floating"
        >
          {wrong}
        </span>
      ) : null}
    </span>
  );
}
