/** Whether something that is dragged over the page holds files. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer !== null && [...transfer.types].includes('Files');
}

/** The files of a drop or a paste; what is pasted from an office program is text with a picture of it, and stays text. */
export function filesOf(transfer: DataTransfer | null): readonly File[] {
  if (transfer === null || transfer.types.includes('text/plain')) return [];
  return [...transfer.files];
}
