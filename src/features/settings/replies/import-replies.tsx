'use client';

import { Upload } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { notify } from '../../../components/ui/toast';
import type { ReplyImportReport } from '../../../contracts/api/canned-replies';
import { useReplyChanges } from './use-replies';

/** Takes replies from a file: first says what would happen, then does all of it or nothing. */
export function ImportReplies() {
  const { check, take } = useReplyChanges();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [file, setFile] = useState<{ name: string; csv: string } | null>(null);
  const report = check.data;
  const error = take.error ?? check.error;
  const changes = report ? report.added + report.changed : 0;
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    target.value = '';
    if (!chosen) return;
    const csv = await chosen.text();
    setFile({ name: chosen.name, csv });
    take.reset();
    check.mutate(csv);
  };
  const importAll = () => {
    if (!file) return;
    take.mutate(file.csv, {
      onSuccess: ({ added, changed }) => {
        setOpen(false);
        notify.done('Replies imported', `${added} added, ${changed} changed.`);
      },
    });
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        setFile(null);
        check.reset();
        take.reset();
      }}
      trigger={
        <Button size="sm">
          <Upload aria-hidden="true" />
          Import
        </Button>
      }
      title="Import replies"
      description="A CSV file whose first line is “shortcut,text,team”. An empty team is everybody."
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button
            variant="primary"
            busy={take.isPending}
            disabled={report === undefined || report.errors > 0 || changes === 0}
            onClick={importAll}
          >
            Import
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <Button busy={check.isPending} onClick={() => input.current?.click()}>
            {file ? 'Choose another file' : 'Choose a file'}
          </Button>
          <span className="min-w-0 truncate text-sm text-muted">{file?.name}</span>
          <input
            ref={input}
            type="file"
            accept=".csv,text/csv,text/plain"
            aria-label="CSV file"
            tabIndex={-1}
            className="sr-only"
            onChange={(event) => void read(event)}
          />
        </div>
        <div role="status">{report && !error ? <Report report={report} /> : null}</div>
        {error ? (
          <p role="alert" className="text-sm text-danger">
            {error.message}
          </p>
        ) : null}
      </div>
    </Dialog>
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
