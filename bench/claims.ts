import { startTemporaryStack } from './support/temporary-stack';

interface ClaimFigures {
  readonly handoffs: number;
  readonly claimants: number;
  readonly withExactlyOneWinner: number;
  /** Losers who got 409 `already_taken` with the winner's name. */
  readonly losersToldWho: number;
  readonly otherAnswers: number;
  /** From the first claim of a handoff to the last answer. */
  readonly medianRaceMs: number;
  readonly p99RaceMs: number;
}

/** 200 handoffs, each claimed by 20 agents at the same moment. */
export async function claims(handoffs = 200, claimants = 20): Promise<ClaimFigures> {
  const stop = await startTemporaryStack();
  const { createOrg } = await import('../tests/factories/org');
  const { createMember } = await import('../tests/factories/member');
  const { createChannel } = await import('../tests/factories/channel');
  const { startVisitor } = await import('../tests/factories/visitor');
  const { openHandoffFor } = await import('../tests/factories/handoff');
  const { acceptHandoff } = await import('../src/services/handoffs/accept-handoff');
  const { ServiceProblem } = await import('../src/services/problem');
  const { services } = await import('../src/server/services');

  const org = await createOrg();
  const channel = await createChannel(org);
  const members = [];
  for (let index = 0; index < claimants; index += 1) {
    members.push(await createMember(org, { name: `Agent ${index}`, capacity: handoffs }));
  }
  let withExactlyOneWinner = 0;
  let losersToldWho = 0;
  let otherAnswers = 0;
  const raceMs: number[] = [];
  for (let round = 0; round < handoffs; round += 1) {
    const { id } = await openHandoffFor(await startVisitor(channel));
    const startedAt = performance.now();
    const answers = await Promise.all(
      members.map((member) =>
        acceptHandoff(member.ctx, { handoffId: id, overrideCapacity: false }).then(
          ({ handoff }) => ({ won: true, name: handoff.owner?.name }),
          (error: unknown) => ({
            won: false,
            name:
              error instanceof ServiceProblem && error.code === 'already_taken'
                ? error.extras.winner?.name
                : undefined,
          }),
        ),
      ),
    );
    raceMs.push(performance.now() - startedAt);
    const winners = answers.filter(({ won }) => won);
    const told = answers.filter(({ won, name }) => !won && name === winners[0]?.name);
    if (winners.length === 1) withExactlyOneWinner += 1;
    losersToldWho += told.length;
    otherAnswers += answers.length - winners.length - told.length;
  }
  await services().database.close();
  await stop();
  const sorted = raceMs.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return {
    handoffs,
    claimants,
    withExactlyOneWinner,
    losersToldWho,
    otherAnswers,
    medianRaceMs: at(0.5),
    p99RaceMs: at(0.99),
  };
}
