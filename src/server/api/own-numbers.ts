import * as operations from '../../contracts/operations/own-numbers';
import { getOwnNumbers as ownNumbers } from '../../services/analytics/get-own-numbers';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: a member's own figures. */

export const getOwnNumbers = serve(operations.getOwnNumbers, async ({ ctx }) => ({
  body: await ownNumbers(asMember(ctx)),
}));
