import type { z } from 'zod';
import type { Permission } from '../domain/access/permissions';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/**
 * Who may call: a visitor by token, the team by session or API key, anybody; `signed_in` is a visitor by token or a
 * person by session, before an organisation is named.
 */
export type OperationAuth = 'visitor' | 'team' | 'public' | 'signed_in';

/**
 * One call of the HTTP API. The route serves it, the browser client calls it and OpenAPI describes it, all from this
 * one declaration.
 */
export interface Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
  Auth extends OperationAuth = OperationAuth,
> {
  readonly id: string;
  readonly method: Method;
  /** With `{name}` for parameters, as OpenAPI writes it. */
  readonly path: string;
  readonly summary: string;
  readonly auth: Auth;
  /** What a member's role or an API key's scope must allow; of several, one is enough. */
  readonly permission?: Permission | readonly Permission[];
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Largest body accepted; left out, the cap that suits every ordinary call. */
  readonly bodyBytes?: number;
  /** The body is a form, as pusher-js sends it, and not JSON. */
  readonly form?: true;
  /** The body is the bytes of a file, and not JSON. */
  readonly file?: true;
  readonly response: Response;
  /** The usual status of success. */
  readonly status: 200 | 201 | 202 | 204;
  /** Another status of success and when it is sent. */
  readonly otherStatus?: { readonly status: 200; readonly when: string };
}

export type ParamsOf<O extends Operation> = z.output<O['params']>;
export type QueryOf<O extends Operation> = z.output<O['query']>;
export type BodyOf<O extends Operation> = z.output<O['body']>;
export type ResponseOf<O extends Operation> = z.output<O['response']>;
/** What a caller may send: defaults may be left out. */
export type BodyInputOf<O extends Operation> = z.input<O['body']>;
export type QueryInputOf<O extends Operation> = z.input<O['query']>;
