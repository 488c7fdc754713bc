'use client';

import { useMutation } from '@tanstack/react-query';
import { notify } from '../../../../components/ui/toast';
import { exportExamples } from '../../../../contracts/operations/intents';
import { saveCsv } from '../../../shared/files/save-csv';
import { useTeamApi } from '../../../shared/team/team-context';

/** Saves all examples as a file on the person's machine. */
export function useExport() {
  const api = useTeamApi();
  return useMutation({
    mutationFn: () => api.call(exportExamples),
    onSuccess: ({ fileName, csv }) => saveCsv(fileName, csv),
    onError: (error) => notify.failed('The examples were not exported', error.message),
  });
}
