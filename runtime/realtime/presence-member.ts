import { z } from 'zod';
import type { SignedInUser } from './connection';
import type { Limits } from './limits';
import type { Member } from './presence-roster';
import type { SubscriptionProblem } from './server-frames';

const channelData = z.object({
  user_id: z.union([z.string(), z.number()]).transform(String),
  user_info: z.unknown().optional(),
});

type MemberReading = { member: Member } | { problem: SubscriptionProblem };

function refusal(type: string, status: number, error: string): MemberReading {
  return { problem: { type, error, status } };
}

function parseChannelData(text: string): Member | undefined {
  try {
    const parsed = channelData.safeParse(JSON.parse(text));
    return parsed.success ? { id: parsed.data.user_id, info: parsed.data.user_info } : undefined;
  } catch {
    return undefined;
  }
}

/** Who wants to join a presence channel: the user named in `channel_data`, or else the one signed in. */
export function readMember(
  text: string | undefined,
  signedIn: SignedInUser | undefined,
  limits: Limits,
): MemberReading {
  const member = text === undefined ? signedIn : parseChannelData(text);
  if (!member || member.id === '') {
    return refusal('InvalidData', 400, 'Presence channels need channel_data with a user_id');
  }
  if (member.id.length > limits.userIdCharacters) {
    return refusal('InvalidData', 400, `user_id is longer than ${limits.userIdCharacters} characters`);
  }
  if (Buffer.byteLength(JSON.stringify(member.info) ?? '') > limits.userInfoBytes) {
    return refusal('InvalidData', 413, `user_info is larger than ${limits.userInfoBytes} bytes`);
  }
  return { member };
}
