import { Badge } from '../../../components/ui/badge';
import type { ImportCheck } from '../../../contracts/api/lead-import';
import { FIELD_WORDS } from '../../shared/leads/lead-words';
import { labelOf } from '../../shared/text/label-of';
import { COLUMN_WORDS } from '../list/column-words';

const OUTCOMES = {
  new: { label: 'New', tone: 'positive' },
  changed: { label: 'Changed', tone: 'warning' },
  unchanged: { label: 'Unchanged', tone: 'neutral' },
  error: { label: 'Error', tone: 'danger' },
} as const;

const WORDS: Readonly<Record<string, string>> = { ...COLUMN_WORDS, ...FIELD_WORDS };

/** What would happen, line by line, errors first. */
export function ImportRows({ report }: { report: ImportCheck }) {
  const { counts, rows, mappingProblem } = report;
  if (mappingProblem !== null) return null;
  const total = counts.new + counts.changed + counts.unchanged + counts.errors;
  return (
    <section aria-label="What would happen" className="flex flex-col gap-2">
      <h3 className="text-sm font-medium">
        {counts.new} new, {counts.changed} changed, {counts.unchanged} unchanged, {counts.errors}{' '}
        {counts.errors === 1 ? 'error' : 'errors'}
      </h3>
      {counts.errors > 0 ? (
        <p className="text-sm text-muted">
          Nothing is imported while rows have errors. Correct the file and choose it again, or import the
          valid rows only.
        </p>
      ) : null}
      <ul className="divide-y rounded-sm border text-sm">
        {rows.map(({ line, outcome, email, name, changes, remarks }) => (
          <li key={line} className="flex gap-3 px-3 py-2">
            <span className="tabular w-14 shrink-0 text-muted">Line {line}</span>
            <span className="min-w-0 grow [overflow-wrap:anywhere]">
              <span dir="auto">{name ?? (email || 'No e-mail')}</span>
              {name ? <span className="text-muted"> {email}</span> : null}
              {changes.map(({ field, from, to }) => (
                <span key={field} className="block text-xs text-muted">
                  {labelOf(WORDS, field)}: {from ?? 'empty'} → {to}
                </span>
              ))}
              {remarks.map((remark) => (
                <span
                  key={remark}
                  className={outcome === 'error' ? 'block text-danger' : 'block text-xs text-muted'}
                >
                  {remark}
                </span>
              ))}
            </span>
            <span className="shrink-0">
              <Badge tone={OUTCOMES[outcome].tone}>{OUTCOMES[outcome].label}</Badge>
            </span>
          </li>
        ))}
      </ul>
      {total > rows.length ? (
        <p className="text-xs text-muted">and {(total - rows.length).toLocaleString('en')} more rows</p>
      ) : null}
    </section>
  );
}
