import type { LeadItem } from '../../../contracts/api/leads';
import { dealValueField, parseDealValue } from '../../../domain/leads/deal-value';
import type { LeadColumn } from '../../../domain/leads/list/columns';
import { allowedStages } from '../../../domain/leads/stages';
import { LEAD_STAGES } from '../../../domain/leads/types';
import { STAGE_WORDS } from '../../shared/leads/lead-words';
import type { LeadChange } from '../state/apply-change';

export type EditableColumn = Extract<
  LeadColumn | 'name',
  'name' | 'stage' | 'owner' | 'dealValue' | 'company' | 'email' | 'phone'
>;

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a cell holds as it is edited, and how to read it back. */
export interface CellEdit {
  readonly text: string;
  /** For a choice among few; text otherwise. */
  readonly options?: readonly Option[];
  /** Null: nothing changed. A string: what is wrong with it. */
  read(typed: string): LeadChange | string | null;
}

type Member = NonNullable<LeadItem['owner']>;

export function isEditable(column: LeadColumn | 'name'): column is EditableColumn {
  return ['name', 'stage', 'owner', 'dealValue', 'company', 'email', 'phone'].includes(column);
}

/** The editing of one cell. */
export function cellEdit(lead: LeadItem, column: EditableColumn, members: readonly Member[]): CellEdit {
  if (column === 'stage') return editStage(lead);
  if (column === 'owner') return editOwner(lead, members);
  if (column === 'dealValue') return editDealValue(lead);
  const before = lead[column] ?? '';
  return {
    text: before,
    read(typed) {
      const value = typed.trim();
      if (value === before) return null;
      if (column === 'email' && value !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
        return 'An address, such as ada@example.com';
      }
      return { [column]: value === '' ? null : value };
    },
  };
}

function editStage(lead: LeadItem): CellEdit {
  const allowed = allowedStages(lead.stage);
  const stages = LEAD_STAGES.filter((stage) => stage === lead.stage || allowed.includes(stage));
  return {
    text: lead.stage,
    options: stages.map((stage) => ({ value: stage, label: STAGE_WORDS[stage] })),
    read(typed) {
      const stage = stages.find((one) => one === typed);
      return stage && stage !== lead.stage ? { stage } : null;
    },
  };
}

function editOwner(lead: LeadItem, members: readonly Member[]): CellEdit {
  const current = lead.owner;
  const gone = current && !members.some(({ id }) => id === current.id) ? [current] : [];
  const all = [...gone, ...members];
  return {
    text: current?.id ?? '',
    options: [{ value: '', label: 'Nobody' }, ...all.map(({ id, name }) => ({ value: id, label: name }))],
    read(typed) {
      if (typed === (current?.id ?? '')) return null;
      const owner = all.find(({ id }) => id === typed);
      return { owner: owner ? { id: owner.id, name: owner.name } : null };
    },
  };
}

function editDealValue(lead: LeadItem): CellEdit {
  return {
    text: dealValueField(lead.dealValueMinor, lead.currency),
    read(typed) {
      const dealValueMinor = parseDealValue(typed, lead.currency);
      if (dealValueMinor === undefined) return 'An amount, such as 12,500';
      return dealValueMinor === lead.dealValueMinor ? null : { dealValueMinor };
    },
  };
}
