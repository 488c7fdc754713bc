import { createDocument, type ZodObjectInput, type ZodOpenApiPathsObject } from 'zod-openapi';
import { csvStream } from '../../contracts/csv-stream';
import { fileAnswer } from '../../contracts/file-body';
import type { Operation } from '../../contracts/operation';
import { problemSchema } from '../../contracts/problem';
import { statusesOf } from './failure-statuses';
import { type ListedOperation, OPERATIONS } from './operations';

const FORM = 'application/x-www-form-urlencoded';

const FILE = { '*/*': { schema: { type: 'string', format: 'binary' } } } as const;
const CSV = { 'text/csv': { schema: { type: 'string' } } } as const;

const SECURITY: Readonly<Record<Operation['auth'], Record<string, string[]>[]>> = {
  public: [],
  visitor: [{ visitorToken: [] }],
  team: [{ session: [] }, { apiKey: [] }],
  signed_in: [{ visitorToken: [] }, { session: [] }],
};

/** OpenAPI 3.1 of the whole API, made from the operations that the routes serve. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Baton',
      version: '1',
      description:
        'Visitor API under `/api/chat`, team API under `/api/v1/orgs/{org}`. Times are ISO 8601 in UTC, durations ' +
        'seconds, money minor units. Errors are RFC 9457 problems with a stable `code`.',
    },
    components: {
      securitySchemes: {
        visitorToken: { type: 'http', scheme: 'bearer', description: 'From `startSession`' },
        session: { type: 'apiKey', in: 'cookie', name: 'baton-session', description: 'Sign in at `/login`' },
        apiKey: { type: 'http', scheme: 'bearer', description: 'A key `bt_…` with scopes' },
      },
    },
    paths: pathsOf(OPERATIONS),
  });
}

function pathsOf(listed: readonly ListedOperation[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const { group, operation } of listed) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: describeOperation(group, operation),
    };
  }
  return paths;
}

function describeOperation(group: string, operation: Operation) {
  // Params and queries are objects by declaration; their common type does not say so.
  const params = operation.params as ZodObjectInput;
  const query = operation.query as ZodObjectInput;
  const otherSuccess = operation.otherStatus && {
    [operation.otherStatus.status]: success(operation, `When ${operation.otherStatus.when}`),
  };
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [group],
    security: SECURITY[operation.auth],
    requestParams: { path: params, query },
    ...(takesBody(operation) ? { requestBody: requestBody(operation) } : {}),
    responses: {
      [operation.status]: success(operation, 'Done'),
      ...otherSuccess,
      ...Object.fromEntries(statusesOf(operation).map((status) => [status, failure])),
    },
  };
}

function success(operation: Operation, description: string) {
  if (operation.status === 204) return { description };
  if (operation.response === fileAnswer) return { description, content: FILE };
  if (operation.response === csvStream) return { description, content: CSV };
  return { description, content: { 'application/json': { schema: operation.response } } };
}

const failure = {
  id: 'Problem',
  description: 'A problem',
  content: { 'application/problem+json': { schema: problemSchema } },
};

function requestBody(operation: Operation) {
  if (operation.file) return { required: true, content: FILE };
  const type = operation.form ? FORM : 'application/json';
  return {
    required: !operation.body.safeParse({}).success,
    content: { [type]: { schema: operation.body } },
  };
}

/** An operation that takes nothing accepts nothing at all. */
export function takesBody(operation: Operation): boolean {
  return operation.method !== 'get' && !operation.body.safeParse(undefined).success;
}
