import { z } from 'zod';
import { Prisma } from './generated/client';

/** What the driver said; Prisma's own code for a raw query that failed is always the same. */
const causeSchema = z.object({
  kind: z.string(),
  /** SQLSTATE, for what has no kind of its own. */
  originalCode: z.string().optional(),
});

function causeOf(error: unknown): z.infer<typeof causeSchema> | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const adapterError = error.meta?.driverAdapterError;
  const cause = adapterError instanceof Error ? adapterError.cause : undefined;
  return causeSchema.safeParse(cause).data ?? null;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Prisma.PrismaClientKnownRequestError ? error.code : undefined;
}

/** Another row has the same values already. */
export function isUniqueViolation(error: unknown): boolean {
  return codeOf(error) === 'P2002' || causeOf(error)?.kind === 'UniqueConstraintViolation';
}

/** What the pool says, without a code and in every way of asking, when all its connections stayed busy. */
const POOL_BUSY = /^timeout exceeded when trying to connect/;

/**
 * A deadlock, a lost serialisation, no free connection, or a transaction that could not start or took too long: nothing
 * was written, and the same work may succeed when repeated.
 */
export function mayRetry(error: unknown): boolean {
  if (error instanceof Error && POOL_BUSY.test(error.message)) return true;
  const code = codeOf(error);
  if (code === 'P2034' || code === 'P2028') return true;
  const cause = causeOf(error);
  return cause?.kind === 'TransactionWriteConflict' || cause?.originalCode === '40P01';
}

const UNREACHABLE = ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'];
/** Being shut down, crashed, or still starting. */
const NOT_SERVING = ['57P01', '57P02', '57P03'];

/** What the driver says, without a code, of a connection that broke in the middle of a transaction. */
const BROKEN_CONNECTION = /connection error and is not queryable|connection terminated/i;

/** The database refused the connection, ended it or was not there. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (error instanceof Error && BROKEN_CONNECTION.test(error.message)) return true;
  const code = codeOf(error);
  if (code === 'P1001' || code === 'P1017' || code === 'P2024') return true;
  const cause = causeOf(error);
  if (!cause) return false;
  return UNREACHABLE.includes(cause.kind) || NOT_SERVING.includes(cause.originalCode ?? '');
}
