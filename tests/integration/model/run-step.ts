import { isUnreachable, mayRetry } from '../../../src/db/errors';
import { ServiceProblem } from '../../../src/services/problem';
import { killConnections } from './crash';
import { lookAround, type Seen } from './look';
import { MEMBER_STEPS } from './member-steps';
import type { ModelWorker } from './model-worker';
import { type ActionName, SENSIBLE_WHEN, STEP_BEFORE, type Step } from './steps';
import { runVisitorStep, VISITOR_STEPS } from './visitor-steps';
import { type ModelMember, pick, type World } from './world';

/**
 * Runs one step through the services.
 * @returns `action: done`, the code of a refusal, `crashed` by a killed connection, or `retry` after a lost race for
 *   locks
 * @throws whatever is neither success, refusal nor the consequence of a crash
 */
export async function runStep(world: World, worker: ModelWorker, step: Step): Promise<string> {
  const { action, scene } = await chooseScene(world, step);
  try {
    return `${action}: ${(await perform(world, worker, step, action, scene)) ?? 'done'}`;
  } catch (error) {
    if (error instanceof ServiceProblem) return `${action}: ${error.code}`;
    if (isCrash(error)) return `${action}: crashed`;
    if (mayRetry(error)) return `${action}: retry`;
    throw error;
  }
}

async function perform(
  world: World,
  worker: ModelWorker,
  step: Step,
  action: ActionName,
  scene: Seen,
): Promise<string | undefined> {
  if (isIn(VISITOR_STEPS, action)) {
    await runVisitorStep(world, action, pick(world.visitors, step.visitor), step.choice);
    return;
  }
  if (isIn(MEMBER_STEPS, action)) {
    const { episode } = scene;
    const concerned = episode?.offeredMemberId ?? episode?.ownerMemberId ?? null;
    const member = choosePerson(world, concerned, step.person);
    await MEMBER_STEPS[action]({ world, member, ...scene, choice: step.choice });
    return;
  }
  switch (action) {
    case 'workerRuns':
      await worker.runJobs(world);
      return;
    case 'sweepRuns':
      await worker.sweep(world);
      return;
    case 'crash':
      world.published.failNext(1 + Math.floor(step.choice * 3));
      return `killed ${await killConnections(world.admin, Math.floor(step.person * 25))}`;
    case 'teamsClose':
    case 'teamsOpen':
      await setHours(world, action === 'teamsOpen');
      return;
  }
}

/** The step as drawn, or moved to where it makes sense, or what comes before it on the way there. */
async function chooseScene(world: World, step: Step): Promise<{ action: ActionName; scene: Seen }> {
  const { conversationId } = pick(world.visitors, step.visitor);
  const seen = await lookAround(world);
  const drawn = seen.find((scene) => scene.conversationId === conversationId);
  let action: ActionName | undefined = step.sensible ? step.action : undefined;
  while (action) {
    const statuses = SENSIBLE_WHEN[action];
    if (!statuses) break;
    const fitting = seen.filter(({ episode }) => episode && statuses.includes(episode.status));
    if (fitting.length > 0) return { action, scene: pick(fitting, step.visitor) };
    action = STEP_BEFORE[action];
  }
  return { action: action ?? step.action, scene: drawn ?? { conversationId, episode: null } };
}

/** Three times in four whoever the episode concerns, so that histories get somewhere. */
function choosePerson(world: World, concernedId: string | null, draw: number): ModelMember {
  const concerned = world.members.find(({ id }) => id === concernedId);
  return concerned && draw < 0.75 ? concerned : pick(world.members, (draw * 4) % 1);
}

const CLOSED = {
  timeZone: 'UTC',
  alwaysOpen: false,
  week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
};

async function setHours({ admin, org }: World, open: boolean): Promise<void> {
  const hours = open ? null : JSON.stringify({ ...CLOSED, exceptions: [] });
  await admin.query('update team set hours = $1::jsonb where "orgId" = $2', [hours, org.id]);
}

function isIn<Table extends object>(
  table: Table,
  action: ActionName,
): action is Extract<keyof Table, ActionName> {
  return action in table;
}

function isCrash(error: unknown): boolean {
  if (isUnreachable(error)) return true;
  return error instanceof Error && /terminat|57P01|Connection (ended|closed)|ECONNRESET/i.test(error.message);
}
