import type { z } from 'zod';
import type { ImportResult, importLeadsBody } from '../../contracts/api/lead-import';
import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import { insertAudit } from '../../db/repositories/audit';
import { enqueueJob } from '../../db/repositories/jobs';
import {
  findImport,
  insertImport,
  type LeadImportRow,
  lockImports,
} from '../../db/repositories/lead-imports';
import type { PlannedRow } from '../../domain/leads/import/plan-import';
import type { MemberContext } from '../context';
import { makeEvent } from '../emit';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { planFile } from './plan-file';
import { readImportFile } from './read-import-file';
import { writeImport } from './write-import';

/** A full file takes a few seconds; nothing but other imports waits for it. */
const LONGEST_MS = 60_000;
/** Faults named in a refusal; the check before names all. */
const ERRORS_NAMED = 100;

/**
 * Imports a file of leads in one transaction: every row, or, where the member says so, the valid ones. The same request
 * again is answered with what it did, and the same file again changes nothing. Scores are made anew right afterwards.
 * @throws ServiceProblem validation_failed with the lines, when a row has an error and only all of them were wanted
 */
export async function importLeads(
  ctx: MemberContext,
  input: z.output<typeof importLeadsBody>,
): Promise<ImportResult> {
  const file = readImportFile(input);
  if (file.mappingProblem !== null) {
    throw new ServiceProblem('validation_failed', file.mappingProblem, {
      errors: [{ path: 'mapping', message: file.mappingProblem }],
    });
  }
  const { requestId, fileName } = input;
  const { memberId } = ctx.actor;
  return inTenant(
    ctx,
    async (work) => {
      await lockImports(work);
      const done = await findImport(work, requestId);
      if (done) return resultOf(done);
      const plan = await planFile(work, ctx, file, true);
      const errors = plan.filter((row) => row.outcome === 'error');
      if (errors.length > 0 && input.rows === 'all') throw refusal(errors);
      const count = (outcome: PlannedRow['outcome']) => plan.filter((row) => row.outcome === outcome).length;
      const counts = { created: count('new'), changed: count('changed'), unchanged: count('unchanged') };
      const skipped = errors.length;
      const stored = await insertImport(work, { requestId, memberId, fileName, ...counts, skipped });
      await writeImport(work, plan, { importId: stored.id, fileName, memberId });
      const data = { fileName, ...counts, skipped };
      const { kind: actorKind } = ctx.actor;
      await insertAudit(work, {
        actorKind,
        actorId: memberId,
        action: 'leads.imported',
        subjectId: stored.id,
        data,
      });
      if (counts.created + counts.changed > 0) {
        await enqueueJob(work, 'rescore_leads', { orgId: work.orgId }, `rescore_leads ${work.orgId}`);
        const changed = { conversationId: null, leadId: null };
        work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'lead.changed', changed));
      }
      return resultOf(stored);
    },
    { timeoutMs: LONGEST_MS },
  );
}

function resultOf({ id, created, changed, unchanged, skipped }: LeadImportRow): ImportResult {
  return { id, created, changed, unchanged, skipped };
}

function refusal(rows: readonly PlannedRow[]): ServiceProblem {
  const what =
    rows.length === 1 ? 'One row has an error' : `${rows.length.toLocaleString('en')} rows have errors`;
  const errors = rows
    .slice(0, ERRORS_NAMED)
    .map(({ line, remarks }) => ({ path: `line ${line}`, message: remarks.join('. ') }));
  return new ServiceProblem('validation_failed', `${what}; nothing was imported`, { errors });
}
