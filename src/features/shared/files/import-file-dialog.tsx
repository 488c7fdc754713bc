'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { FileChoice } from './file-choice';

interface ImportFileDialogProps<Report, Taken> {
  title: string;
  description: string;
  /** Beside the button while no file is chosen. */
  hint?: string;
  size?: 'md' | 'lg';
  triggerSize?: 'sm' | 'md';
  /** Says what the text of a file would do, and does nothing. */
  check: UseMutationResult<Report, Error, string>;
  /** Does all of it or nothing. */
  take: UseMutationResult<Taken, Error, string>;
  isReady: (report: Report) => boolean;
  submitLabel?: (report: Report) => string;
  showReport: (report: Report) => ReactNode;
  onTaken: (taken: Taken) => void;
}

/** Takes a CSV file in two steps: what it would do, then all of it or nothing. */
export function ImportFileDialog<Report, Taken>({
  title,
  description,
  hint,
  size = 'md',
  triggerSize = 'md',
  check,
  take,
  isReady,
  submitLabel,
  showReport,
  onTaken,
}: ImportFileDialogProps<Report, Taken>) {
  const [isOpen, setOpen] = useState(false);
  const [file, setFile] = useState<{ readonly name: string; readonly csv: string } | null>(null);
  const report = check.data;
  const error = take.error ?? check.error;
  const read = async (chosen: File) => {
    const csv = await chosen.text();
    setFile({ name: chosen.name, csv });
    take.reset();
    check.mutate(csv);
  };
  const submit = () => {
    if (!file) return;
    take.mutate(file.csv, {
      onSuccess: (taken) => {
        setOpen(false);
        onTaken(taken);
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
      size={size}
      trigger={
        <Button size={triggerSize}>
          <Upload aria-hidden="true" />
          Import
        </Button>
      }
      title={title}
      description={description}
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button
            variant="primary"
            busy={take.isPending}
            disabled={file === null || report === undefined || !isReady(report)}
            onClick={submit}
          >
            {(report && submitLabel?.(report)) ?? 'Import'}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <FileChoice
          fileName={file?.name ?? null}
          hint={hint}
          accept=".csv,text/csv,text/plain"
          busy={check.isPending}
          onChoose={(chosen) => void read(chosen)}
        />
        <div role="status">{report !== undefined && !error ? showReport(report) : null}</div>
        {error ? (
          <p role="alert" className="text-sm text-danger">
            {error.message}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
