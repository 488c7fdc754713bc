import type { ScoringPreview } from '../../contracts/api/scoring';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import { signalsOf } from '../../db/queries/lead-histories';
import { toLeadSummary } from '../../db/queries/leads';
import { findRecentLeads } from '../../db/queries/scored-leads';
import type { LeadRow } from '../../db/queries/thread-people';
import { withTenant } from '../../db/tenant';
import { compareScoring } from '../../domain/leads/compare-scoring';
import { fieldSignals } from '../../domain/leads/signals';
import type { ScoreSignal, ScoringPolicy } from '../../domain/leads/types';
import { validatePolicy } from '../../domain/policy/validate';
import type { ServiceContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { policySurroundings } from '../policy/policy-surroundings';

const RECENT_LEADS = 50;

/** What other scoring rules would make of the most recent leads, now, and what cannot be meant in them. */
export function previewScoring(
  ctx: ServiceContext,
  { scoring }: { readonly scoring: ScoringPolicy },
): Promise<ScoringPreview> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { document } = await loadOrgPolicy(tenant);
    const { surroundings } = await policySurroundings(tenant);
    const rows = await findRecentLeads(tenant, RECENT_LEADS);
    const stored = await signalsOf(
      tenant,
      rows.map(({ id }) => id),
    );
    const leads = rows.map((row) => ({ row, signals: allSignals(row, stored.get(row.id) ?? []) }));
    const compared = compareScoring(document.scoring, scoring, leads, tenant.now);
    const problems = validatePolicy({ ...document, scoring }, surroundings);
    return {
      bands: compared.bands,
      becomeHot: compared.becomeHot,
      ceaseHot: compared.ceaseHot,
      leads: compared.leads.map(({ lead, before, after, changes }) => {
        const { id, displayName, company } = toLeadSummary(lead.row);
        return { id, displayName, company, before, after, changes };
      }),
      problems: problems.filter(({ area, code }) => area === 'scoring' || code === 'score_out_of_reach'),
    };
  });
}

function allSignals(row: LeadRow, stored: readonly ScoreSignal[]): readonly ScoreSignal[] {
  const dealValueMinor = row.dealValueMinor === null ? null : Number(row.dealValueMinor);
  return [...stored, ...fieldSignals(leadFieldsSchema.parse(row.fields), dealValueMinor)];
}
