'use client';

import clsx from 'clsx';
import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import type { LeadItem } from '../../../contracts/api/leads';
import { moneyInWords } from '../../../domain/policy/fact-words';
import { STAGE_WORDS } from '../../shared/leads/lead-words';
import { useCan } from '../../shared/team/team-context';
import { CellEditor } from '../list/cell-editor';
import { COLUMN_WORDS } from '../list/column-words';
import { cellEdit, type EditableColumn } from '../list/editable';
import { useChangeLead } from '../state/use-change-lead';

const ROWS: readonly EditableColumn[] = ['name', 'email', 'phone', 'company', 'owner', 'stage', 'dealValue'];

interface LeadHeaderProps {
  lead: LeadItem;
  members: readonly { id: string; name: string }[];
}

/** The fields that people change, each in place. */
export function LeadHeader({ lead, members }: LeadHeaderProps) {
  return (
    <dl className="flex flex-col">
      {ROWS.map((column) => (
        <Row key={column} {...{ lead, members, column }} />
      ))}
    </dl>
  );
}

function Row({ lead, members, column }: LeadHeaderProps & { column: EditableColumn }) {
  const canEdit = useCan('leads.edit');
  const { mutate } = useChangeLead();
  /** As it was when the editing began. */
  const [edited, setEdited] = useState<LeadItem | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const label = column === 'name' ? 'Name' : COLUMN_WORDS[column];
  const words = wordsOf(lead, column);
  return (
    <div className="grid min-h-9 grid-cols-[6rem_1fr] items-center gap-2 border-b text-sm last:border-b-0">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0">
        {edited ? (
          <CellEditor
            label={label}
            edit={cellEdit(edited, column, members)}
            onDone={(change, stay) => {
              setEdited(null);
              if (change) mutate({ lead: edited, change });
              if (stay) requestAnimationFrame(() => button.current?.focus());
            }}
          />
        ) : canEdit ? (
          <button
            ref={button}
            type="button"
            aria-label={`Change ${label.toLowerCase()}: ${words ?? 'none'}`}
            onClick={() => setEdited(lead)}
            className="group -mx-1.5 flex min-h-7 w-full items-center justify-between gap-2 rounded-sm px-1.5 text-start hover:bg-surface-hover pointer-coarse:min-h-11"
          >
            <span dir="auto" className={clsx('min-w-0 truncate', words === null && 'text-muted')}>
              {words ?? 'Add'}
            </span>
            <Pencil
              aria-hidden="true"
              className="size-3.5 shrink-0 text-muted opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
            />
          </button>
        ) : (
          <span dir="auto">{words ?? '–'}</span>
        )}
      </dd>
    </div>
  );
}

function wordsOf(lead: LeadItem, column: EditableColumn): string | null {
  if (column === 'stage') return STAGE_WORDS[lead.stage];
  if (column === 'owner') return lead.owner?.name ?? null;
  if (column === 'dealValue') {
    return lead.dealValueMinor === null ? null : moneyInWords(lead.dealValueMinor, lead.currency);
  }
  return lead[column];
}
