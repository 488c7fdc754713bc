'use client';

import clsx from 'clsx';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { LeadItem } from '../../../contracts/api/leads';
import { type LeadColumn, type LeadSort, sortOf, usualDirection } from '../../../domain/leads/list/columns';
import { useCan, useMe } from '../../shared/team/team-context';
import { useChangeLead } from '../state/use-change-lead';
import { CellContent } from './cell-content';
import { CellEditor } from './cell-editor';
import { COLUMN_WORDS, NUMERIC } from './column-words';
import { cellEdit, isEditable } from './editable';
import { useGridPlace } from './use-grid-place';

interface LeadTableProps {
  leads: readonly LeadItem[];
  columns: readonly LeadColumn[];
  members: readonly { id: string; name: string }[];
  sort: LeadSort;
  direction: 'asc' | 'desc';
  onSort(sort: LeadSort, direction: 'asc' | 'desc'): void;
}

/** Leads as a grid whose cells are changed in place. */
export function LeadTable({ leads, columns: chosen, members, sort, direction, onSort }: LeadTableProps) {
  const columns = ['name', ...chosen] as const;
  const { timeZone } = useMe().org;
  const canEdit = useCan('leads.edit');
  const router = useRouter();
  const { mutate } = useChangeLead();
  /** The lead as it was when the editing began: what a conflict is told by. */
  const [editing, setEditing] = useState<{ lead: LeadItem; column: string } | null>(null);
  const open = (row: number) => {
    const lead = leads[row];
    if (lead) router.push(`/leads/${lead.id}`);
  };
  const edit = ({ row, column }: { row: number; column: number }) => {
    const [lead, name] = [leads[row], columns[column]];
    if (!lead || !name) return;
    if (canEdit && isEditable(name)) setEditing({ lead, column: name });
    else open(row);
  };
  const { grid, place, setPlace, focus, onKeyDown } = useGridPlace(leads.length, columns.length, {
    onEdit: edit,
    onOpen: ({ row }) => open(row),
  });
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take keys is a grid (WAI-ARIA).
      role="grid"
      aria-label="Leads"
      aria-describedby="lead-keys"
      onKeyDown={onKeyDown}
      className="w-full border-collapse text-sm"
    >
      <thead className="sticky top-0 z-10 bg-surface">
        <tr className="h-9 border-b">
          {columns.map((column) => (
            <Heading key={column} {...{ column, sort, direction, onSort }} />
          ))}
        </tr>
      </thead>
      <tbody>
        {leads.map((lead, row) => (
          <tr key={lead.id} className="h-9 border-b hover:bg-surface-hover pointer-coarse:h-11">
            {columns.map((column, at) => {
              const isHere = place.row === row && place.column === at;
              const isEdited = editing?.lead.id === lead.id && editing.column === column;
              return (
                <td
                  key={column}
                  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of that grid.
                  role="gridcell"
                  data-place={`${row} ${at}`}
                  tabIndex={isHere ? 0 : -1}
                  aria-readonly={!(canEdit && isEditable(column)) || undefined}
                  onFocus={() => setPlace({ row, column: at })}
                  onDoubleClick={() => edit({ row, column: at })}
                  className={clsx(
                    'px-3 whitespace-nowrap first:ps-4 last:pe-4 focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus',
                    NUMERIC.includes(column) && 'tabular text-end',
                    column === 'name' && 'min-w-52 max-w-72',
                  )}
                >
                  {isEdited && isEditable(column) ? (
                    <CellEditor
                      label={`${COLUMN_WORDS[column]} of ${lead.displayName}`}
                      edit={cellEdit(editing.lead, column, members)}
                      onDone={(change, stay) => {
                        setEditing(null);
                        if (change) mutate({ lead: editing.lead, change });
                        if (stay) focus({ row, column: at });
                      }}
                    />
                  ) : (
                    <CellContent lead={lead} column={column} timeZone={timeZone} />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadingProps extends Pick<LeadTableProps, 'sort' | 'direction' | 'onSort'> {
  column: LeadColumn | 'name';
}

function Heading({ column, sort, direction, onSort }: HeadingProps) {
  const own = sortOf(column);
  const isSorted = own !== null && own === sort;
  const label = COLUMN_WORDS[column];
  const Arrow = direction === 'asc' ? ArrowUp : ArrowDown;
  const isNumeric = NUMERIC.includes(column);
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
      className={clsx(
        'px-3 text-xs font-medium whitespace-nowrap text-muted first:ps-4 last:pe-4',
        isNumeric ? 'text-end' : 'text-start',
      )}
    >
      {own === null ? (
        label
      ) : (
        <button
          type="button"
          className="inline-flex min-h-6 items-center gap-1 hover:text-text pointer-coarse:min-h-11"
          onClick={() => {
            const turned = direction === 'asc' ? 'desc' : 'asc';
            onSort(own, isSorted ? turned : usualDirection(own));
          }}
        >
          {label}
          {isSorted ? <Arrow aria-hidden="true" className="size-3" /> : null}
        </button>
      )}
    </th>
  );
}
