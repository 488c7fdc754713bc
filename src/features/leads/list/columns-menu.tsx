'use client';

import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { Checkbox } from '../../../components/ui/checkbox';
import { IconButton } from '../../../components/ui/icon-button';
import { Popover, PopoverContent, PopoverTrigger } from '../../../components/ui/popover';
import { LEAD_COLUMNS, type LeadColumn } from '../../../domain/leads/list/columns';
import { COLUMN_WORDS } from './column-words';

interface ColumnsMenuProps {
  columns: readonly LeadColumn[];
  onChange(columns: LeadColumn[]): void;
}

/** Which columns, and in which order. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  const others = LEAD_COLUMNS.filter((column) => !columns.includes(column));
  const move = (at: number, by: -1 | 1) => {
    const next = [...columns];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    onChange(next);
  };
  return (
    <Popover>
      <PopoverTrigger
        render={
          <Button>
            <Columns3 aria-hidden="true" />
            Columns
          </Button>
        }
      />
      <PopoverContent title="Columns" align="end">
        <ul className="flex flex-col">
          {[...columns, ...others].map((column) => {
            const at = columns.indexOf(column);
            const label = COLUMN_WORDS[column];
            return (
              <li key={column} className="flex min-h-8 items-center justify-between gap-2">
                <Checkbox
                  label={label}
                  checked={at >= 0}
                  disabled={at >= 0 && columns.length === 1}
                  onCheckedChange={(checked) =>
                    onChange(checked ? [...columns, column] : columns.filter((one) => one !== column))
                  }
                />
                {at < 0 ? null : (
                  <span className="flex">
                    <IconButton
                      size="sm"
                      label={`Move ${label} forward`}
                      disabled={at === 0}
                      onClick={() => move(at, -1)}
                    >
                      <ArrowUp />
                    </IconButton>
                    <IconButton
                      size="sm"
                      label={`Move ${label} back`}
                      disabled={at === columns.length - 1}
                      onClick={() => move(at, 1)}
                    >
                      <ArrowDown />
                    </IconButton>
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </PopoverContent>
    </Popover>
  );
}
