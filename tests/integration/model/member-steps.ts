import { randomUUID } from 'node:crypto';
import { HANDOFF_OUTCOMES } from '../../../src/domain/handoff/types';
import { closeConversation } from '../../../src/services/conversations/close-conversation';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { reopenConversation } from '../../../src/services/conversations/reopen-conversation';
import { snoozeConversation } from '../../../src/services/conversations/snooze-conversation';
import { teamTyping } from '../../../src/services/conversations/team-typing';
import { unsnoozeConversation } from '../../../src/services/conversations/unsnooze-conversation';
import { acceptHandoff } from '../../../src/services/handoffs/accept-handoff';
import { declineHandoff } from '../../../src/services/handoffs/decline-handoff';
import { resolveHandoff } from '../../../src/services/handoffs/resolve-handoff';
import { returnHandoff } from '../../../src/services/handoffs/return-handoff';
import { takeOverConversation } from '../../../src/services/handoffs/take-over-conversation';
import { transferHandoff } from '../../../src/services/handoffs/transfer-handoff';
import { setPresence } from '../../../src/services/members/set-presence';
import type { Seen } from './look';
import { removeMember } from './remove-member';
import type { ActionName } from './steps';
import { type ModelMember, pick, type World } from './world';

type MemberAction = Extract<ActionName, `member${string}` | `manager${string}`>;

interface Scene {
  readonly world: World;
  readonly member: ModelMember;
  readonly conversationId: string;
  readonly episode: Seen['episode'];
  readonly choice: number;
}

type Run = (scene: Scene) => Promise<unknown>;

/** Steps on an episode do nothing where there never was one. */
const onEpisode =
  (run: (scene: Scene, handoffId: string) => Promise<unknown>): Run =>
  (scene) =>
    scene.episode ? run(scene, scene.episode.id) : Promise.resolve();

const say = ({ member, conversationId }: Scene, text: string, isNote: boolean) =>
  postTeamMessage(member.ctx, { conversationId, clientId: randomUUID(), text, private: isNote });

const SNOOZE_SECONDS = 300;

export const MEMBER_STEPS: Readonly<Record<MemberAction, Run>> = {
  memberAccepts: onEpisode(({ member }, handoffId) =>
    acceptHandoff(member.ctx, { handoffId, overrideCapacity: false }),
  ),
  memberDeclines: onEpisode(({ member }, handoffId) => declineHandoff(member.ctx, { handoffId })),
  memberTakesOver: ({ member, conversationId }) =>
    takeOverConversation(member.ctx, { conversationId, overrideCapacity: false }),
  memberReplies: (scene) => say(scene, 'Hi, how can I help?', false),
  memberNotes: (scene) => say(scene, 'Looks promising.', true),
  memberTypes: ({ member, conversationId }) => teamTyping(member.ctx, { conversationId, typing: true }),
  memberResolves: onEpisode(({ member, choice }, handoffId) =>
    resolveHandoff(member.ctx, { handoffId, outcome: pick(HANDOFF_OUTCOMES, choice) }),
  ),
  memberReturns: onEpisode(({ member }, handoffId) => returnHandoff(member.ctx, { handoffId })),
  memberTransfersToMember: onEpisode(({ member, world, choice }, handoffId) =>
    transferHandoff(member.ctx, { handoffId, memberId: pick(world.members, choice).id, note: 'Yours.' }),
  ),
  memberTransfersToTeam: onEpisode(({ member, world, choice }, handoffId) =>
    transferHandoff(member.ctx, { handoffId, teamId: pick(world.teams, choice).id, note: 'For you.' }),
  ),
  memberSnoozes: async ({ world, member, conversationId, choice }) => {
    const { rows } = await world.admin.query<{ until: Date }>(
      'select now() + make_interval(secs => $1) as until',
      [SNOOZE_SECONDS],
    );
    const until = choice < 0.5 ? null : (rows[0]?.until ?? null);
    await snoozeConversation(member.ctx, { conversationId, until });
  },
  memberUnsnoozes: ({ member, conversationId }) => unsnoozeConversation(member.ctx, { conversationId }),
  memberCloses: ({ member, conversationId }) => closeConversation(member.ctx, { conversationId }),
  memberReopens: ({ member, conversationId }) => reopenConversation(member.ctx, { conversationId }),
  memberIsPresent: ({ member }) => setPresence(member.ctx, { status: undefined }),
  memberComesOnline: ({ member }) => setPresence(member.ctx, { status: 'online' }),
  memberGoesAway: ({ member }) => setPresence(member.ctx, { status: 'away' }),
  memberGoesOffline: ({ member }) => setPresence(member.ctx, { status: 'offline' }),
  memberIsRemoved: ({ world, member }) => removeMember(world, member),
  managerOverrides: onEpisode(({ world }, handoffId) =>
    acceptHandoff(world.manager.ctx, { handoffId, overrideCapacity: true }),
  ),
};
