import { z } from 'zod';
import type { Operation, OperationAuth } from './operation';

const nothing = z.object({});
/** Whatever is sent where nothing is expected is ignored. */
const noBody = z.unknown().transform(() => undefined);
type Nothing = typeof nothing;
type NoBody = typeof noBody;

type Parts<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response?: R;
};

type Rest<A extends OperationAuth> = Omit<
  Operation<z.ZodType, z.ZodType, z.ZodType, z.ZodType, A>,
  'params' | 'query' | 'body' | 'response' | 'status'
> & { readonly status?: Operation['status'] };

/** Declares an operation; parts that are left out are empty, and an operation without an answer sends 204. */
export function defineOperation<
  A extends OperationAuth,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = NoBody,
  R extends z.ZodType = NoBody,
>(operation: Rest<A> & Parts<P, Q, B, R>): Operation<P, Q, B, R, A>;
export function defineOperation(
  operation: Rest<OperationAuth> & Parts<z.ZodType, z.ZodType, z.ZodType, z.ZodType>,
): Operation {
  const { params = nothing, query = nothing, body = noBody, response = noBody } = operation;
  const status = operation.status ?? (operation.response ? 200 : 204);
  return { ...operation, params, query, body, response, status };
}
