'use client';

import { useMutation } from '@tanstack/react-query';
import { notify } from '../../../../components/ui/toast';
import { importExamples } from '../../../../contracts/operations/intents';
import { ImportFileDialog } from '../../../shared/files/import-file-dialog';
import { useTeamApi } from '../../../shared/team/team-context';
import { counted } from '../state/intent-words';
import { useRefreshIntents } from '../state/use-intents';
import { ImportReportView } from './import-report-view';

/** Takes examples from a file: first says what would happen, then does all of it or nothing. */
export function ImportDialog() {
  const api = useTeamApi();
  const refresh = useRefreshIntents();
  const check = useMutation({
    mutationFn: (csv: string) => api.call(importExamples, { body: { csv, dryRun: true } }),
  });
  const take = useMutation({
    mutationFn: (csv: string) => api.call(importExamples, { body: { csv, dryRun: false } }),
    onSuccess: refresh,
  });
  return (
    <ImportFileDialog
      title="Import examples"
      description="A CSV file whose first line is “text,label” or “sentence,label”. Labels become intents."
      hint="At most 8 MB"
      size="lg"
      check={check}
      take={take}
      isReady={({ errors, examples }) => errors === 0 && examples > 0}
      submitLabel={({ examples }) => (examples > 0 ? `Import ${counted(examples, 'example')}` : 'Import')}
      showReport={(report) => <ImportReportView report={report} />}
      onTaken={({ examples }) =>
        notify.done(`${counted(examples, 'example')} imported`, 'The bot learns them with the next training.')
      }
    />
  );
}
