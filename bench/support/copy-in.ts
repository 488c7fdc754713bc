import { Client, type Connection } from 'pg';

type Value = string | number | boolean | Date | null;

const CHUNK_BYTES = 1 << 20;

/** Tables that are filled by `COPY`, several at once, each on a connection of its own. */
export interface CopyIn {
  /** Waits when the database cannot keep up. */
  add(row: readonly Value[]): void;
  /** Resolves when there is room again; to be awaited every so often. */
  room(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Fills a table by `COPY`. Triggers and foreign keys are not asked: this is for tables that are measured, not for use.
 */
export async function copyInto(
  databaseUrl: string,
  table: string,
  columns: readonly string[],
): Promise<CopyIn> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`set session_replication_role = replica`);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const copy = new CopyQuery(`copy "${table}" (${names}) from stdin`);
  client.query(copy);
  await copy.started;
  let waiting: string[] = [];
  let bytes = 0;
  const flush = () => {
    if (bytes > 0) copy.send(Buffer.from(waiting.join('')));
    waiting = [];
    bytes = 0;
  };
  return {
    add: (row) => {
      const line = `${row.map(fieldOf).join('\t')}\n`;
      waiting.push(line);
      bytes += line.length;
      if (bytes >= CHUNK_BYTES) flush();
    },
    room: () => copy.drained(),
    close: async () => {
      flush();
      copy.finish();
      await copy.done;
      await client.end();
    },
  };
}

function fieldOf(value: Value): string {
  if (value === null) return '\\N';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return value.replace(/[\\\t\n\r]/g, (found) => `\\${found}`);
  return String(value);
}

/** What `pg` lets one submit: it speaks the protocol's copy part, which its queries do not. */
class CopyQuery {
  readonly started: Promise<void>;
  readonly done: Promise<void>;
  #connection: Connection | undefined;
  #begin = () => {};
  #finish = () => {};
  #fail: (error: Error) => void = () => {};

  constructor(private readonly text: string) {
    this.started = new Promise((resolve, reject) => {
      this.#begin = resolve;
      this.#fail = reject;
    });
    this.done = new Promise((resolve, reject) => {
      this.#finish = resolve;
      const refuse = this.#fail;
      this.#fail = (error) => {
        refuse(error);
        reject(error);
      };
    });
    this.done.catch(() => undefined);
  }

  submit(connection: Connection): void {
    this.#connection = connection;
    connection.query(this.text);
  }

  send(chunk: Buffer): void {
    (this.#connection as CopyConnection | undefined)?.sendCopyFromChunk(chunk);
  }

  finish(): void {
    (this.#connection as CopyConnection | undefined)?.endCopyFrom();
  }

  async drained(): Promise<void> {
    const stream = this.#connection?.stream;
    if (stream && 'writableNeedDrain' in stream && stream.writableNeedDrain) {
      await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
    }
  }

  handleCopyInResponse(): void {
    this.#begin();
  }
  handleError(error: Error): void {
    this.#fail(error);
  }
  handleReadyForQuery(): void {
    this.#finish();
  }
  handleCommandComplete(): void {}
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
}

interface CopyConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}
