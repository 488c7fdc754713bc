import { notify } from '../../../components/ui/toast';

/** Puts a text on the clipboard and says so. */
export function copyText(text: string, what: string): void {
  const failed = () => notify.failed(`${what} could not be copied`, 'Mark it and copy it by hand.');
  // Browsers have none on pages that came over plain http from another machine.
  if (navigator.clipboard)
    navigator.clipboard.writeText(text).then(() => notify.done(`${what} copied`), failed);
  else failed();
}
