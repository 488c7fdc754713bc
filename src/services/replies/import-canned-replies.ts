import type { ReplyImportReport } from '../../contracts/api/canned-replies';
import { findTeamNames } from '../../db/queries/team-names';
import {
  findCannedReplies,
  insertCannedReplies,
  lockCannedReplies,
  updateCannedReplyRow,
} from '../../db/repositories/canned-replies';
import { planReplyImport, type ReplyImportProblem } from '../../domain/replies/plan-reply-import';
import { REPLIES_PER_ORG } from '../../domain/replies/shortcut';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { readRepliesCsv } from './replies-csv';

const PROBLEMS_SHOWN = 300;

/**
 * Takes canned replies from a CSV file, all of them or none: known shortcuts get the new words, the others are added,
 * none is deleted. A dry run only says what would happen.
 * @throws ServiceProblem validation_failed with the lines, when anything is wrong and it is no dry run
 */
export function importCannedReplies(
  ctx: ServiceContext,
  input: { readonly csv: string; readonly dryRun: boolean },
): Promise<ReplyImportReport> {
  return inTenant(ctx, async (work) => {
    await lockCannedReplies(work);
    const file = readRepliesCsv(input.csv);
    const there = (await findCannedReplies(work)).map(({ team, ...reply }) => ({
      ...reply,
      teamId: team?.id ?? null,
    }));
    const plan = planReplyImport(file.rows, there, await findTeamNames(work));
    const problems = [...file.problems, ...plan.problems];
    const total = there.length + plan.add.length;
    if (total > REPLIES_PER_ORG) {
      const message = `An organisation may have ${REPLIES_PER_ORG} canned replies; there would be ${total}`;
      problems.unshift({ line: null, message });
    }
    const report = {
      imported: false,
      added: plan.add.length,
      changed: plan.change.length,
      unchanged: plan.unchanged,
      problems: problems.slice(0, PROBLEMS_SHOWN),
      errors: problems.length,
    };
    if (input.dryRun) return report;
    if (problems.length > 0) throw refusal(problems);
    if (plan.add.length > 0) await insertCannedReplies(work, plan.add);
    for (const { id, text } of plan.change) await updateCannedReplyRow(work, id, { text });
    return { ...report, imported: true };
  });
}

function refusal(problems: readonly ReplyImportProblem[]): ServiceProblem {
  const errors = problems
    .slice(0, PROBLEMS_SHOWN)
    .map(({ line, message }) => ({ path: line === null ? 'file' : `line ${line}`, message }));
  const what = problems.length === 1 ? 'One error' : `${problems.length.toLocaleString('en')} errors`;
  return new ServiceProblem('validation_failed', `${what}; nothing was imported`, { errors });
}
