import { Prisma } from './generated/client';

function codeOf(error: unknown): string | undefined {
  return error instanceof Prisma.PrismaClientKnownRequestError ? error.code : undefined;
}

/** The columns of a unique violation, or null for any other error. */
export function uniqueViolation(error: unknown): readonly string[] | null {
  if (codeOf(error) !== 'P2002' || !(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const adapterError = error.meta?.driverAdapterError;
  const cause = adapterError instanceof Error ? adapterError.cause : undefined;
  if (typeof cause !== 'object' || cause === null || !('constraint' in cause)) return [];
  const { constraint } = cause;
  if (typeof constraint !== 'object' || constraint === null || !('fields' in constraint)) return [];
  const { fields } = constraint;
  return Array.isArray(fields) ? fields.filter((field) => typeof field === 'string') : [];
}

/** A deadlock, a lost serialisation or a transaction that could not start: the same work may succeed when repeated. */
export function mayRetry(error: unknown): boolean {
  return codeOf(error) === 'P2034';
}

/** The database refused the connection or was not there. */
export function isUnreachable(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code === 'P1001' ||
    code === 'P1017' ||
    code === 'P2024' ||
    error instanceof Prisma.PrismaClientInitializationError
  );
}
