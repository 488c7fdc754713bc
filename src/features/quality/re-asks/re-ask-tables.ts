import type { ReAsks } from '../../../contracts/api/quality';
import { type PanelTable, words } from '../../shared/figures/panel-table';
import { FIELD_WORDS } from '../../shared/leads/lead-words';

/** How often each field was asked for again. */
export function fieldTable({ byField }: Pick<ReAsks, 'byField'>): PanelTable {
  return {
    columns: [{ label: 'Field' }, { label: 'Messages', numeric: true }],
    rows: byField.map(({ field, messages }) => ({
      key: field,
      cells: [words(FIELD_WORDS[field]), { text: String(messages), raw: messages }],
    })),
  };
}

/** The messages, as the list shows them. */
export function messageTable({ items }: Pick<ReAsks, 'items'>): PanelTable {
  return {
    columns: ['Asked', 'Agent', 'Visitor', 'Field', 'Message', 'Known since'].map((label) => ({ label })),
    rows: items.map(({ id, askedAt, agent, visitor, field, text, knownAt }) => ({
      key: id,
      cells: [askedAt, agent, visitor, FIELD_WORDS[field], text, knownAt].map(words),
    })),
  };
}
