import { findUnexaminedHandoffs } from '../../db/queries/re-ask-material';
import { groupBy } from '../../domain/metrics/group-by';
import { type Services, systemContext } from '../../services/context';
import { examineLeftReAsks } from '../../services/quality/examine-re-asks';
import { attemptEach } from '../attempt-each';

const PER_ORG = 200;

/** Examines episodes that ended unexamined, those of before there was a look among them. @returns how many */
export async function examineLeft(services: Services): Promise<number> {
  const left = await findUnexaminedHandoffs(services.database, PER_ORG);
  const byOrg = [...groupBy(left, (row) => row.orgId)].map(([orgId, rows]) => ({
    orgId,
    handoffIds: rows.map(({ handoffId }) => handoffId),
  }));
  await attemptEach(
    byOrg,
    ({ orgId, handoffIds }) => examineLeftReAsks(systemContext(services, orgId), { handoffIds }),
    { log: services.log, failure: 'episodes were not examined for repeated questions' },
  );
  return left.length;
}
