import type { ImportReport } from '../../contracts/api/intents';
import { exampleKey } from '../../db/repositories/example-key';
import { countExamples, findKnownTexts, insertExamples } from '../../db/repositories/intent-examples';
import { ensureIntents, findIntents } from '../../db/repositories/intents';
import { guessLanguage } from '../../domain/nlu/text/language';
import { type CheckedImport, checkImport, type ImportProblem } from '../../domain/training/check-import';
import { EXAMPLES_PER_ORG, INTENTS_PER_ORG } from '../../domain/training/limits';
import { sameText } from '../../domain/training/same-text';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant, type Work } from '../work';
import { isBuiltin } from './known-intent';
import { readCsv } from './read-csv';

const PROBLEMS_SHOWN = 300;

/**
 * Takes examples and their intents from a CSV file, all of them or none. A dry run only says what would happen.
 * @throws ServiceProblem validation_failed with the lines, when anything is wrong and it is no dry run
 */
export function importExamples(
  ctx: ServiceContext,
  input: { readonly csv: string; readonly dryRun: boolean },
): Promise<ImportReport> {
  const addedByMemberId = actorMemberId(ctx);
  return inTenant(ctx, async (work) => {
    const file = readCsv(input.csv);
    const checked = checkImport(file.rows, await knownOf(work, file.rows));
    const names = [...new Set(checked.rows.map(({ intent }) => intent))];
    const there = new Set((await findIntents(work)).map(({ name }) => name));
    const newIntents = names.filter((name) => !there.has(name) && !isBuiltin(name));
    const limits = await limitProblems(work, checked, there.size + newIntents.length);
    const problems = [...file.problems, ...limits, ...checked.problems];
    if (file.rows.length === 0 && problems.length === 0) problems.push(nothing);
    const report = reportOf(checked, newIntents, problems);
    if (input.dryRun) return report;
    if (report.errors > 0) throw refusal(report);
    await ensureIntents(work, names);
    await insertExamples(
      work,
      checked.rows.map(({ text, intent }) => {
        const { language } = guessLanguage(text);
        return { text, intent, language, source: 'import' as const, addedByMemberId };
      }),
    );
    return { ...report, imported: true };
  });
}

const nothing: ImportProblem = {
  line: null,
  severity: 'error',
  code: 'bad_row',
  message: 'The file has no examples',
};

async function knownOf(
  work: Work,
  rows: readonly { readonly text: string }[],
): Promise<ReadonlyMap<string, string>> {
  const texts = rows.map(({ text }) => text);
  const intents = await findKnownTexts(work, texts);
  return new Map(
    texts.flatMap((text) => {
      const intent = intents.get(exampleKey(text));
      return intent === undefined ? [] : [[sameText(text), intent] as const];
    }),
  );
}

async function limitProblems(work: Work, checked: CheckedImport, intents: number): Promise<ImportProblem[]> {
  const problem = (message: string): ImportProblem => ({
    line: null,
    severity: 'error',
    code: 'limit',
    message,
  });
  const total = (await countExamples(work)) + checked.rows.length;
  return [
    ...(total > EXAMPLES_PER_ORG
      ? [
          problem(
            `An organisation may have ${EXAMPLES_PER_ORG.toLocaleString('en')} examples; there would be ${total.toLocaleString('en')}`,
          ),
        ]
      : []),
    ...(intents > INTENTS_PER_ORG
      ? [problem(`An organisation may have ${INTENTS_PER_ORG} intents; there would be ${intents}`)]
      : []),
  ];
}

function reportOf(
  checked: CheckedImport,
  newIntents: string[],
  problems: readonly ImportProblem[],
): ImportReport {
  const counts = new Map<string, number>();
  for (const { intent } of checked.rows) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return {
    imported: false,
    examples: checked.rows.length,
    newIntents,
    perIntent: [...counts].map(([intent, examples]) => ({ intent, examples })),
    problems: [...errors, ...warnings].slice(0, PROBLEMS_SHOWN),
    errors: errors.length,
    warnings: warnings.length,
  };
}

function refusal({ problems, errors }: ImportReport): ServiceProblem {
  const named = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ line, message }) => ({ path: line === null ? 'file' : `line ${line}`, message }));
  const what = errors === 1 ? 'One error' : `${errors.toLocaleString('en')} errors`;
  return new ServiceProblem('validation_failed', `${what}; nothing was imported`, { errors: named });
}
