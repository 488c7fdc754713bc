import type { PromiseFiguresQuery, PromisesBehindQuery } from '../../../contracts/api/tasks';
import type { PromiseFigures } from '../../../domain/promises/promise-figures';
import type { PanelCell, PanelTable } from '../../shared/figures/panel-table';
import { words } from '../../shared/figures/panel-table';
import { count } from './format';

/** A number of promises that was clicked. */
export interface PromiseRequest {
  readonly title: string;
  readonly promises: PromisesBehindQuery;
}

export interface PromiseRow {
  readonly state: PromisesBehindQuery['state'];
  readonly label: string;
  readonly value: number;
  readonly request: PromiseRequest;
  /** Null without comparison. */
  readonly before: { readonly value: number; readonly request: PromiseRequest } | null;
}

/** Figures with the question they answer, so that a click asks for the same promises. */
export interface AskedPromises {
  readonly query: PromiseFiguresQuery;
  readonly figures: PromiseFigures;
}

const STATES = [
  ['kept', 'Kept'],
  ['broken', 'Broken'],
  ['open', 'Not due yet'],
] as const;

export function promiseRows(now: AskedPromises, before: AskedPromises | null): PromiseRow[] {
  return STATES.map(([state, label]) => ({
    state,
    label,
    value: now.figures[state],
    request: { title: `Promises: ${label.toLowerCase()}`, promises: { ...now.query, state } },
    before: before && {
      value: before.figures[state],
      request: {
        title: `Promises: ${label.toLowerCase()}, period before`,
        promises: { ...before.query, state },
      },
    },
  }));
}

export function promiseTable(rows: readonly PromiseRow[]): PanelTable<PromiseRequest> {
  const isCompared = rows.some(({ before }) => before !== null);
  const cell = (value: number, request: PromiseRequest): PanelCell<PromiseRequest> => ({
    text: count(value),
    raw: value,
    request,
  });
  return {
    columns: [
      { label: 'Promises' },
      { label: 'Count', numeric: true },
      ...(isCompared ? [{ label: 'Period before', numeric: true }] : []),
    ],
    rows: rows.map(({ state, label, value, request, before }) => ({
      key: state,
      cells: [words(label), cell(value, request), ...(before ? [cell(before.value, before.request)] : [])],
    })),
  };
}
