'use client';

import { notify } from '../../../components/ui/toast';
import type { ReplyImportReport } from '../../../contracts/api/canned-replies';
import { ImportFileDialog } from '../../shared/files/import-file-dialog';
import { useReplyChanges } from './use-replies';

/** Takes replies from a file: first says what would happen, then does all of it or nothing. */
export function ImportReplies() {
  const { check, take } = useReplyChanges();
  return (
    <ImportFileDialog
      title="Import replies"
      description="A CSV file whose first line is “shortcut,text,team”. An empty team is everybody."
      triggerSize="sm"
      check={check}
      take={take}
      isReady={({ errors, added, changed }) => errors === 0 && added + changed > 0}
      showReport={(report) => <Report report={report} />}
      onTaken={({ added, changed }) => notify.done('Replies imported', `${added} added, ${changed} changed.`)}
    />
  );
}

function Report({ report }: { report: ReplyImportReport }) {
  const { added, changed, unchanged, problems, errors } = report;
  if (errors === 0) {
    return (
      <p className="text-sm">
        {added} would be added, {changed} changed; {unchanged} {unchanged === 1 ? 'is' : 'are'} the same
        already.
      </p>
    );
  }
  return (
    <>
      <p className="mb-2 text-sm">Nothing can be imported before this is put right:</p>
      <ul className="pane-scroll max-h-56 divide-y rounded-md border text-sm">
        {problems.map(({ line, message }) => (
          <li key={`${line} ${message}`} className="flex gap-3 px-3 py-1.5">
            <span className="tabular w-14 shrink-0 text-muted">
              {line === null ? 'File' : `Line ${line}`}
            </span>
            <span className="min-w-0 [overflow-wrap:anywhere]">{message}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
