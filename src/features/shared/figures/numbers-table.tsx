import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { PanelCell, PanelTable } from './panel-table';

interface NumbersTableProps<Request> {
  caption: string;
  table: PanelTable<Request>;
  /** Left out where no number leads anywhere. */
  onDrillDown?: ((request: Request) => void) | undefined;
}

/** The numbers of a chart; those with conversations behind them lead there. */
export function NumbersTable<Request extends { readonly title: string }>({
  caption,
  table: { columns, rows },
  onDrillDown,
}: NumbersTableProps<Request>) {
  return (
    <div className="pane-scroll max-h-80 print:max-h-none print:overflow-visible">
      <Table caption={caption}>
        <thead>
          <TableRow>
            {columns.map(({ label, numeric = false }) => (
              <Th key={label} numeric={numeric}>
                {label}
              </Th>
            ))}
          </TableRow>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.key}>
              {columns.map(({ label, numeric = false }, index) => {
                const cell = row.cells[index];
                return (
                  <Td key={label} numeric={numeric}>
                    {cell ? <CellText cell={cell} onDrillDown={onDrillDown} /> : null}
                  </Td>
                );
              })}
            </TableRow>
          ))}
        </tbody>
      </Table>
      <Marks table={{ columns, rows }} />
    </div>
  );
}

/** What the marks behind numbers mean, where there are any. */
function Marks({ table: { rows } }: { table: PanelTable<unknown> }) {
  const has = (mark: string) => rows.some(({ cells }) => cells.some(({ text }) => text.endsWith(mark)));
  const words = [
    ...(has('*') ? ['* may still change'] : []),
    ...(has('†') ? ['† fewer than 30 behind it'] : []),
  ];
  return words.length > 0 ? <p className="px-4 pt-2 text-xs text-muted">{words.join(' · ')}</p> : null;
}

interface CellTextProps<Request> {
  cell: PanelCell<Request>;
  onDrillDown: ((request: Request) => void) | undefined;
}

function CellText<Request extends { readonly title: string }>({
  cell: { text, request },
  onDrillDown,
}: CellTextProps<Request>) {
  const shown = <MarkedText text={text} />;
  if (!request || !onDrillDown) return shown;
  return (
    <button
      type="button"
      className="min-h-6 min-w-6 rounded-sm text-end underline-offset-2 hover:underline"
      aria-label={`${request.title}, ${text}: show the conversations`}
      onClick={() => onDrillDown(request)}
    >
      {shown}
    </button>
  );
}

/** A mark behind a number hangs in the margin, so that digits stand below digits. */
function MarkedText({ text }: { text: string }) {
  const [, number = text, mark] = /^(.*)( [*†])$/.exec(text) ?? [];
  return (
    <>
      {number}
      {mark ? <span className="inline-block w-0 whitespace-pre">{mark}</span> : null}
    </>
  );
}
