import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Pool } from 'pg';

type StartableExports = WebAssembly.Exports & { __wbindgen_start(): void };

const INTERNAL_CHARS = new Set(['constraint_type', 'confdeltype', 'confupdtype']);

let loaded: Promise<void> | undefined;

/**
 * Runs work on Prisma's own schema engine in its WebAssembly build, which npm delivers; the native one that the
 * Prisma CLI uses would have to be downloaded from elsewhere. No connection outlives the work.
 * @param shadow where the engine may replay migrations to learn the state they lead to
 */
export async function withSchemaEngine<Result>(
  databaseUrl: string,
  work: (engine: bindings.SchemaEngine) => Promise<Result>,
  shadow?: { databaseUrl: string },
): Promise<Result> {
  loaded ??= load();
  await loaded;
  const pools: Pool[] = [];
  const connect = async (connectionString: string) => {
    const pool = new Pool({ connectionString });
    pool.on('error', () => undefined);
    pools.push(pool);
    return withWholeScripts(withInternalChars(await new PrismaPg(pool).connect()), pool);
  };
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(databaseUrl),
    connectToShadowDb: async () => {
      if (!shadow) throw new Error('No shadow database was given.');
      return connect(shadow.databaseUrl);
    },
  };
  const datamodel = 'datasource db { provider = "postgresql" }';
  try {
    const engine = await bindings.SchemaEngine.new(
      { datamodels: [['datasource.prisma', datamodel]] },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    return await work(engine);
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
  }
}

/**
 * To describe a database, the engine selects three columns of PostgreSQL's internal type "char". The driver adapter
 * refuses that type, so they are fetched as text and handed on as the characters that the engine expects.
 */
function withInternalChars(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const sql = query.sql.replace(/\bcon(str)?\.(contype|confdeltype|confupdtype)(?= AS|,)/g, '$&::text');
    const result = await queryRaw({ ...query, sql });
    const columnTypes = result.columnTypes.map((type, index) =>
      INTERNAL_CHARS.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}

/**
 * The driver adapter cuts a script at every semicolon, which breaks functions in dollar quotes; PostgreSQL itself
 * takes a whole script as one implicit transaction.
 */
function withWholeScripts(adapter: SqlDriverAdapter, pool: Pool): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    await pool.query(script);
  };
  return adapter;
}

async function load(): Promise<void> {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  );
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const imports = Object.fromEntries(
    Object.entries(bindings).filter(([, value]) => typeof value === 'function'),
  );
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports });
  // Where the engine leaves the reason of a panic before it traps.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  bindings.__wbg_set_wasm(instance.exports);
  if (!isStartable(instance.exports)) throw new Error('The schema engine has no start function.');
  instance.exports.__wbindgen_start();
}

function isStartable(exports: WebAssembly.Exports): exports is StartableExports {
  return typeof exports.__wbindgen_start === 'function';
}
