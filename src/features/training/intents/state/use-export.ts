'use client';

import { useMutation } from '@tanstack/react-query';
import { notify } from '../../../../components/ui/toast';
import { exportExamples } from '../../../../contracts/operations/intents';
import { useTeamApi } from '../../../shared/team/team-context';

/** Saves all examples as a file on the person's machine. */
export function useExport() {
  const api = useTeamApi();
  return useMutation({
    mutationFn: () => api.call(exportExamples),
    onSuccess: ({ fileName, csv }) => {
      const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
      const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
      link.click();
      URL.revokeObjectURL(address);
    },
    onError: (error) => notify.failed('The examples were not exported', error.message),
  });
}
