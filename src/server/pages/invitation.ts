import { type ReadableInvitation, readInvitation } from '../../services/invitations/read-invitation';
import { checkInvitation } from '../auth/invitation-token';
import { services } from '../services';

/** What the page of a mailed link shows; null for links that are forged or cannot be used any more. */
export async function invitationOf(token: string): Promise<ReadableInvitation | null> {
  const claims = await checkInvitation(token);
  return claims && readInvitation(services(), claims);
}
