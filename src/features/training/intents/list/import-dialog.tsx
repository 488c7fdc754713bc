'use client';

import { useMutation } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { Button } from '../../../../components/ui/button';
import { Dialog, DialogClose } from '../../../../components/ui/dialog';
import { notify } from '../../../../components/ui/toast';
import type { ImportReport } from '../../../../contracts/api/intents';
import { importExamples } from '../../../../contracts/operations/intents';
import { useTeamApi } from '../../../shared/team/team-context';
import { counted } from '../state/intent-words';
import { useRefreshIntents } from '../state/use-intents';
import { ImportReportView } from './import-report-view';

interface ReadFile {
  readonly name: string;
  readonly csv: string;
}

/** Takes examples from a file: first says what would happen, then does all of it or nothing. */
export function ImportDialog() {
  const api = useTeamApi();
  const refresh = useRefreshIntents();
  const [isOpen, setOpen] = useState(false);
  const [file, setFile] = useState<ReadFile | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const check = useMutation({
    mutationFn: ({ csv }: ReadFile) => api.call(importExamples, { body: { csv, dryRun: true } }),
  });
  const take = useMutation({
    mutationFn: ({ csv }: ReadFile) => api.call(importExamples, { body: { csv, dryRun: false } }),
    onSuccess: ({ examples }) => {
      refresh();
      setOpen(false);
      notify.done(`${counted(examples, 'example')} imported`, 'The bot learns them with the next training.');
    },
  });
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    target.value = '';
    if (!chosen) return;
    const next = { name: chosen.name, csv: await chosen.text() };
    setFile(next);
    take.reset();
    check.mutate(next);
  };
  const report: ImportReport | undefined = check.data;
  const error = take.error ?? check.error;
  const canImport = file !== null && report !== undefined && report.errors === 0 && report.examples > 0;
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        setFile(null);
        check.reset();
        take.reset();
      }}
      size="lg"
      trigger={
        <Button>
          <Upload aria-hidden="true" />
          Import
        </Button>
      }
      title="Import examples"
      description="A CSV file whose first line is “text,label” or “sentence,label”. Labels become intents."
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button
            variant="primary"
            busy={take.isPending}
            disabled={!canImport}
            onClick={() => file && take.mutate(file)}
          >
            {report && report.examples > 0 ? `Import ${counted(report.examples, 'example')}` : 'Import'}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <Button busy={check.isPending} onClick={() => input.current?.click()}>
            {file ? 'Choose another file' : 'Choose a file'}
          </Button>
          <span className="min-w-0 truncate text-sm text-muted">{file ? file.name : 'At most 8 MB'}</span>
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
        <div role="status">{report && !error ? <ImportReportView report={report} /> : null}</div>
        {error ? (
          <p role="alert" className="text-sm text-danger">
            {error.message}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
