import { decideReturnOfVisitor } from '../../../src/domain/handoff/return-of-visitor';
import { renderMessage } from '../../../src/domain/policy/render-template';
import type { Lines } from '../content/personas/persona';
import type { Story } from './story';
import { Talk } from './talk';
import { tell } from './tell';
import { startVisit } from './visitor-behaviour';

/** A conversation with the bot's greeting. */
export function openTalk(story: Story, page: string | null, previous: Talk | null): Talk {
  const { world, channel } = story;
  const { org } = world;
  const talk = new Talk(world, story, channel, page, previous?.id ?? null);
  if (previous) talk.teamId = previous.teamId;
  story.talks.push(talk);
  const text = renderMessage(org.policy, 'greeting', talk.language, { orgName: org.name }, org.voice);
  const quickReplies = previous ? [] : channel.quickReplies;
  const meta = { template: 'greeting', quickReplies };
  talk.say({ kind: 'bot', name: org.voice.botName, text, clientId: `greeting-${talk.id}`, meta });
  talk.save();
  return talk;
}

/** Plans that this kind of visitor comes back, at most once by itself. */
export function planReturn(story: Story): void {
  const { world, persona } = story;
  const { comesBack } = persona;
  if (!comesBack || !story.comesBackOnce || story.isFresh) return;
  story.comesBackOnce = false;
  if (!world.dice.chance(comesBack.chance)) return;
  const days = world.dice.between(...comesBack.afterDays);
  world.onWorkday(days, () => comeBack(story, comesBack.says));
}

/** The visitor writes again: in the same conversation, the same one reopened, or a new one that is linked to it. */
export function comeBack(story: Story, script: readonly Lines[]): void {
  const { world } = story;
  const talk = story.talks.at(-1);
  if (!talk || talk.open || world.isNearEnd()) return;
  const { id, status, closedAt } = talk;
  const last = talk.latest;
  const decision = decideReturnOfVisitor(
    { id, status, closedAt },
    last?.state ?? null,
    world.now,
    world.org.policy.timing,
  );
  if (decision.kind === 'new_conversation') {
    startVisit(openTalk(story, talk.page, talk), script, [], 0.01);
    return;
  }
  if (decision.kind === 'reopen') {
    if (decision.reopenedHandoffId && last) last.reopenedAt ??= world.now;
    talk.status = 'bot';
    talk.closedAt = null;
    talk.csatHandoffId = null;
    tell(talk, decision.tell, { visitorName: story.name });
    talk.save();
  }
  startVisit(talk, script, [], 0.01);
}
