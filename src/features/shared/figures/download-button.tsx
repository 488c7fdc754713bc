'use client';

import { Download } from 'lucide-react';
import { IconButton } from '../../../components/ui/icon-button';
import { csvRows, type PanelTable } from './panel-table';
import { saveForSpreadsheet } from './save-for-spreadsheet';

interface DownloadButtonProps {
  title: string;
  /** Left out while loading. */
  table: PanelTable<unknown> | undefined;
  /** Without its ending. */
  fileName: string;
}

/** Saves the numbers of a table or a chart for spreadsheets. */
export function DownloadButton({ title, table, fileName }: DownloadButtonProps) {
  return (
    <IconButton
      size="sm"
      label={`${title}: download CSV`}
      disabled={table === undefined}
      onClick={() => {
        if (table) void saveForSpreadsheet(`${fileName}.csv`, csvRows(table));
      }}
    >
      <Download />
    </IconButton>
  );
}
