import { type MessageValues, variablesFor } from '../../../src/domain/policy/message-variables';
import { renderMessage } from '../../../src/domain/policy/render-template';
import type { MessageKey } from '../../../src/domain/policy/types';
import { timeInWords, waitInWords } from '../../../src/domain/policy/waiting-words';
import { nextOpening } from '../../../src/domain/time/business-hours';
import type { Talk } from './talk';
import { expectedWait } from './waits';

/** Says templates of the policy to the visitor, with the values that the services would look up. */
export function tell(talk: Talk, keys: readonly MessageKey[], given: MessageValues = {}): void {
  const { world } = talk;
  const { policy, voice, name } = world.org;
  const values = { orgName: name, ...valuesFor(talk, keys, given) };
  for (const key of keys) {
    const text = renderMessage(policy, key, talk.language, values, voice);
    if (text === '') continue;
    const clientId = `${key}-${world.id()}`;
    talk.say({ kind: 'system', name: voice.botName, text, clientId, meta: { template: key } });
  }
}

function valuesFor(talk: Talk, keys: readonly MessageKey[], given: MessageValues): MessageValues {
  const { world, story } = talk;
  const wanted = new Set(keys.flatMap((key) => variablesFor(key)));
  const values: MessageValues = { visitorName: story.name?.split(/\s+/)[0] ?? null };
  const teamId = talk.open?.state.teamId ?? talk.teamId;
  if (wanted.has('agentName')) {
    values.agentName = world.agent(talk.open?.state.ownerMemberId ?? null)?.name ?? null;
  }
  if (wanted.has('teamName')) values.teamName = world.team(teamId)?.name ?? null;
  if (wanted.has('wait') && given.wait === undefined) {
    values.wait = waitInWords(expectedWait(world, teamId, Number(given.position ?? 1)), talk.language);
  }
  if (wanted.has('opensAt') && given.opensAt === undefined) {
    const { hours } = world.org.policy;
    const opening = nextOpening(hours, world.now);
    values.opensAt = opening && timeInWords(opening, world.now, hours.timeZone, talk.language);
  }
  return { ...values, ...given };
}
