import { Select } from '../../../components/ui/select';
import type { ImportCheck } from '../../../contracts/api/lead-import';
import { IMPORT_TARGETS, type ImportMapping, TARGET_WORDS } from '../../../domain/leads/import/targets';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const targets = [
  { value: 'none', label: 'Leave out' },
  ...IMPORT_TARGETS.map((target) => ({ value: target, label: capital(TARGET_WORDS[target]) })),
];
const DELIMITER_WORDS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

interface ImportColumnsProps {
  report: ImportCheck;
  onChange(mapping: ImportMapping): void;
}

/** What each column of the file holds: guessed from its heading, changed by hand. */
export function ImportColumns({ report, onChange }: ImportColumnsProps) {
  const { headings, mapping, sample, delimiter, mappingProblem } = report;
  return (
    <section aria-label="Columns" className="flex flex-col gap-2">
      <h3 className="text-sm font-medium">
        Columns <span className="font-normal text-muted">separated by {DELIMITER_WORDS[delimiter]}</span>
      </h3>
      <ul className="divide-y rounded-sm border">
        {headings.map((heading, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one heading; their place is what they are.
          <li key={at} className="grid grid-cols-[1fr_11rem] items-center gap-3 px-3 py-1.5">
            <span className="min-w-0">
              <span className="block truncate text-sm">{heading || `Column ${at + 1}`}</span>
              <span className="block truncate text-xs text-muted">
                {sample
                  .map((row) => row[at] ?? '')
                  .filter((cell) => cell !== '')
                  .join(' · ') || 'Empty in the first rows'}
              </span>
            </span>
            <Select
              aria-label={`Meaning of ${heading || `column ${at + 1}`}`}
              items={targets}
              value={mapping[at] ?? 'none'}
              onValueChange={(value) => {
                const target = IMPORT_TARGETS.find((one) => one === value) ?? null;
                onChange(mapping.map((before, place) => (place === at ? target : before)));
              }}
            />
          </li>
        ))}
      </ul>
      {mappingProblem ? (
        <p role="alert" className="text-sm text-danger">
          {mappingProblem}
        </p>
      ) : null}
    </section>
  );
}
