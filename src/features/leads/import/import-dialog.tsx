'use client';

import { Upload } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { IMPORT_BYTES, IMPORT_ROWS } from '../../../domain/leads/import/targets';
import { FileChoice } from '../../shared/files/file-choice';
import { ImportColumns } from './import-columns';
import { ImportRows } from './import-rows';
import { useImport } from './use-import';

/** Takes leads from a file: what its columns mean, what would happen line by line, then all of it or nothing. */
export function ImportDialog() {
  const [isOpen, setOpen] = useState(false);
  const { file, unreadable, check, take, choose, remap, reset } = useImport(() => setOpen(false));
  const report = check.data;
  const error = unreadable ?? take.error?.message ?? check.error?.message;
  const counts = report?.counts;
  const valid = counts ? counts.new + counts.changed : 0;
  const isReady = report?.mappingProblem === null && !check.isPending && valid > 0;
  const rows = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}`;
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        reset();
      }}
      size="lg"
      trigger={
        <Button>
          <Upload aria-hidden="true" />
          Import
        </Button>
      }
      title="Import leads"
      description="A CSV file in UTF-8 with headings in its first line. Leads are recognised by their e-mail."
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          {counts && counts.errors > 0 ? (
            <Button busy={take.isPending} disabled={!isReady} onClick={() => take.mutate('valid')}>
              Import the {valid.toLocaleString('en')} valid {valid === 1 ? 'row' : 'rows'}
            </Button>
          ) : (
            <Button
              variant="primary"
              busy={take.isPending}
              disabled={!isReady}
              onClick={() => take.mutate('all')}
            >
              {valid > 0 ? `Import ${rows(valid)}` : 'Import'}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <FileChoice
          fileName={file?.fileName ?? null}
          hint={`At most ${IMPORT_ROWS.toLocaleString('en')} rows and ${IMPORT_BYTES / 1024 / 1024} MB`}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          busy={check.isPending}
          onChoose={(chosen) => void choose(chosen)}
        />
        {error ? (
          <p role="alert" className="text-sm text-danger">
            {error}
          </p>
        ) : null}
        {report ? (
          <>
            <ImportColumns report={report} onChange={remap} />
            <div role="status">
              <ImportRows report={report} />
            </div>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
