import type {
  CapturedField,
  ExtractOptions,
  FieldCorrection,
  FieldExtraction,
  FieldName,
  TextSpan,
} from '../types';
import { bareCompany, bareName, isAnswerLike } from './bare-answer';
import { readBudgets } from './budget';
import { chooseCandidate } from './choose';
import { readCompanies } from './company';
import { readCompanySizes } from './company-size';
import { readDeclined } from './decline';
import { readEmails } from './email';
import { type Candidate, type FieldInput, prepareText, withoutQuoted } from './field-input';
import { readNames } from './name';
import { readPhones } from './phone';
import { readRoles } from './role';
import { readTimelines } from './timeline';

/** Cut here: fields come early, and the patterns must not be fed a pasted book. */
const LONGEST_TEXT = 4000;

function overlaps(left: TextSpan, right: TextSpan): boolean {
  return left.start < right.end && right.start < left.end;
}

function free<F extends FieldName>(
  candidates: readonly Candidate<F>[],
  taken: readonly TextSpan[],
): Candidate<F>[] {
  return candidates.filter(({ span }) => !taken.some((other) => overlaps(span, other)));
}

/**
 * Captures qualification fields from a visitor's message, wherever in the sentence they stand.
 *
 * `asked` is the field the bot asked for just before: a bare answer ("Northwind Ltd", "about 40") then counts,
 * and a bare refusal ("no thanks") declines it. Spans are offsets into `text`. Never throws.
 */
export function extractFields(text: string, options: ExtractOptions = {}): FieldExtraction {
  const input: FieldInput = { text: withoutQuoted(prepareText(text.slice(0, LONGEST_TEXT))), options };
  const declined = readDeclined(input.text, options.asked);
  const captured: CapturedField[] = [];
  const corrections: FieldCorrection[] = [];
  const taken: TextSpan[] = [];

  function keep<F extends FieldName>(
    field: F,
    candidates: readonly Candidate<F>[],
    wrap: (candidate: Candidate<F>) => CapturedField,
  ): void {
    const choice = chooseCandidate(input.text, free(candidates, taken));
    taken.push(...candidates.map(({ span }) => span));
    if (
      choice === null ||
      (declined.includes(field) && field !== options.asked && choice.holds.confidence < 0.9)
    )
      return;
    captured.push(wrap(choice.holds));
    if (choice.correction === null) return;
    const { from } = choice.correction;
    corrections.push({
      field,
      from: from === null ? null : text.slice(from.start, from.end),
      to: text.slice(choice.holds.span.start, choice.holds.span.end),
    });
  }

  keep('email', readEmails(input), (candidate) => ({ field: 'email', ...candidate }));
  keep('phone', readPhones(input), (candidate) => ({ field: 'phone', ...candidate }));
  keep('timeline', readTimelines(input), (candidate) => ({ field: 'timeline', ...candidate }));
  keep('budget', readBudgets(input), (candidate) => ({ field: 'budget', ...candidate }));
  keep('companySize', readCompanySizes(input), (candidate) => ({ field: 'companySize', ...candidate }));
  keep('role', readRoles(input), (candidate) => ({ field: 'role', ...candidate }));
  keep('name', readNames(input), (candidate) => ({ field: 'name', ...candidate }));
  keep('company', readCompanies(input), (candidate) => ({ field: 'company', ...candidate }));

  const { asked } = options;
  const answered = captured.some(({ field }) => field === asked);
  // A refusal of something else is no answer either.
  if (!answered && asked !== undefined && declined.length === 0 && isAnswerLike(input.text, asked)) {
    const name = asked === 'name' ? bareName(input.text) : null;
    if (name !== null) keep('name', [name], (candidate) => ({ field: 'name', ...candidate }));
    const company = asked === 'company' ? bareCompany(input.text) : null;
    if (company !== null) keep('company', [company], (candidate) => ({ field: 'company', ...candidate }));
  }
  return {
    captured,
    declined: declined.filter((field) => !captured.some((capture) => capture.field === field)),
    corrections,
  };
}
