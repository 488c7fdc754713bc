import { findIntentExamples } from '../../db/queries/knowledge';
import { withTenant } from '../../db/tenant';
import { csvLines } from '../../domain/text/csv';
import type { ServiceContext } from '../context';

/** The organisation's examples as a file that can be imported again: `text,label`. */
export async function exportExamples(ctx: ServiceContext): Promise<{ fileName: string; csv: string }> {
  const examples = await withTenant(ctx.database, ctx.orgId, findIntentExamples);
  const rows = [['text', 'label'], ...examples.map(({ text, intent }) => [text, intent])];
  return { fileName: 'intents.csv', csv: csvLines(rows) };
}
