import type { Operation } from '../../contracts/operation';
import type { Services, VisitorContext } from '../../services/context';
import { ServiceProblem } from '../../services/problem';
import { services } from '../services';
import type { SignedInPerson, TeamContext } from './authenticate';
import { authenticatePerson, authenticateTeam, authenticateVisitor, bearer } from './authenticate';
import { mayUseChannel } from './cors';

export type SignedInCaller =
  | { readonly kind: 'visitor'; readonly ctx: VisitorContext }
  | { readonly kind: 'person'; readonly person: SignedInPerson };

export type CallerContext = Services | VisitorContext | TeamContext | SignedInCaller;

/** Who calls, and which origins' pages may read the answer. */
export interface Caller {
  readonly context: CallerContext;
  readonly allowedOrigins: readonly string[];
}

/** The caller that an operation asks for. @throws ServiceProblem when it is somebody else, or nobody */
export async function identify(
  operation: Operation,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<Caller> {
  switch (operation.auth) {
    case 'public':
      return { context: services(), allowedOrigins: [] };
    case 'visitor':
      return identifyVisitor(request);
    case 'team':
      return {
        context: await authenticateTeam(request, params.org ?? '', operation.permission),
        allowedOrigins: [],
      };
    case 'signed_in': {
      if (bearer(request) === undefined) {
        const person = await authenticatePerson(request);
        return { context: { kind: 'person', person }, allowedOrigins: [] };
      }
      const { context: ctx, allowedOrigins } = await identifyVisitor(request);
      return { context: { kind: 'visitor', ctx }, allowedOrigins };
    }
  }
}

async function identifyVisitor(request: Request) {
  const visitor = await authenticateVisitor(request);
  if (!mayUseChannel(request, visitor.allowedOrigins)) throw new ServiceProblem('origin_not_allowed');
  return visitor;
}
