import { offsetPeriodAt } from '../../time/zone-offset';
import { emailKind } from '../email-kind';
import { annualBudgetMinor, fieldValue } from '../field-entry';
import type { Cell, Column } from '../learning/table';
import { LEAD_FIELDS, type LeadField, type ScoreGroup, type ScoreSignalKind } from '../types';
import type { LeadPast } from './lead-history';

/** One thing the learned score looks at. */
export interface LeadFeature extends Column {
  /** As shown beside its points. */
  readonly label: string;
  readonly group: ScoreGroup;
}

const KNOWN: readonly LeadField[] = ['name', 'phone', 'company', 'role', 'useCase'];

const KNOWN_WORDS: Readonly<Record<LeadField, string>> = {
  name: 'Name given',
  email: 'E-mail given',
  phone: 'Phone number given',
  company: 'Company given',
  role: 'Role given',
  companySize: 'Company size given',
  budget: 'Budget given',
  timeline: 'Time frame given',
  useCase: 'Use case given',
};

const feature = (name: string, label: string, group: ScoreGroup, kind: Column['kind'] = 'number') => ({
  name,
  label,
  group,
  kind,
});

const FIXED: readonly LeadFeature[] = [
  feature('emailKind', 'Kind of e-mail address', 'fit', 'category'),
  feature('companySize', 'Company size', 'fit'),
  feature('budget', 'Budget a year', 'fit'),
  feature('timelineDays', 'Days until they start', 'fit'),
  ...KNOWN.map((field) => feature(`known:${field}`, KNOWN_WORDS[field], 'fit')),
  feature('language', 'Language', 'fit', 'category'),
  feature('channel', 'Channel', 'fit', 'category'),
  feature('hour', 'Hour of the first contact', 'engagement'),
  feature('weekday', 'Weekday of the first contact', 'engagement', 'category'),
  feature('messages', 'Messages', 'engagement'),
  feature('pages', 'Page views', 'engagement'),
  feature('differentPages', 'Different pages', 'engagement'),
  feature('returns', 'Returned', 'engagement'),
];

const LEARNED_KINDS = { intent: 'Intent', page_view: 'Visited', event: 'Event' } as const;
type LearnedKind = keyof typeof LEARNED_KINDS;
const MOST_OF_A_KIND = 20;
const LEAST_LEADS = 5;
const LEAST_SHARE = 0.02;

/**
 * What to look at, by the histories of the leads that are learned from: the profile and the extent of the contact,
 * and every intent, top-level page and event that occurs with at least 2 % of them. Stage, deal value, owner and
 * everything else that only an outcome brings is not among it.
 */
export function featuresOf(leads: readonly LeadPast[]): LeadFeature[] {
  return [...FIXED, ...(['intent', 'page_view', 'event'] as const).flatMap((kind) => learned(leads, kind))];
}

function learned(leads: readonly LeadPast[], kind: LearnedKind): LeadFeature[] {
  const counts = new Map<string, number>();
  for (const { signals } of leads) {
    const keys = signals.filter((signal) => signal.kind === kind).map(({ key }) => keyOf(kind, key));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(LEAST_LEADS, leads.length * LEAST_SHARE);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, MOST_OF_A_KIND)
    .map(([key]) => feature(`${kind}:${key}`, `${LEARNED_KINDS[kind]} ${words(kind, key)}`, 'engagement'));
}

/** Pages count by their first part: "/pricing/teams" is about pricing. */
function keyOf(kind: ScoreSignalKind, key: string): string {
  return kind === 'page_view' ? `/${key.split('/')[1] ?? ''}` : key;
}

function words(kind: LearnedKind, key: string): string {
  return kind === 'page_view' ? key : key.replaceAll('_', ' ');
}

/** A lead as the cells of these features. @param timeZone the organisation's, for hour and weekday */
export function cellsOf(features: readonly LeadFeature[], lead: LeadPast, timeZone: string): Cell[] {
  const values = fixedValues(lead, timeZone);
  for (const { kind, key } of lead.signals) {
    const name = `${kind}:${keyOf(kind, key)}`;
    const before = values.get(name);
    values.set(name, typeof before === 'number' ? before + 1 : 1);
  }
  return features.map(({ name }) => values.get(name) ?? (name.includes(':') ? 0 : null));
}

function fixedValues({ fields, signals, ...lead }: LeadPast, timeZone: string): Map<string, Cell> {
  const count = (kind: ScoreSignalKind) => signals.filter((signal) => signal.kind === kind).length;
  const pages = signals.filter(({ kind }) => kind === 'page_view').map(({ key }) => key);
  const budget = fieldValue(fields, 'budget');
  const { offsetMs } = offsetPeriodAt(timeZone, lead.createdAt.getTime());
  const local = new Date(lead.createdAt.getTime() + offsetMs);
  return new Map<string, Cell>([
    ['emailKind', emailKind(fieldValue(fields, 'email') ?? '')],
    ['companySize', fieldValue(fields, 'companySize')?.min ?? null],
    ['budget', budget === null ? null : annualBudgetMinor(budget) / 100],
    ['timelineDays', fieldValue(fields, 'timeline')?.withinDays ?? null],
    ...LEAD_FIELDS.map((field) => [`known:${field}`, fieldValue(fields, field) === null ? 0 : 1] as const),
    ['language', lead.language],
    ['channel', lead.channel],
    ['hour', local.getUTCHours()],
    ['weekday', WEEKDAYS[local.getUTCDay()] ?? null],
    ['messages', count('message')],
    ['pages', pages.length],
    ['differentPages', new Set(pages).size],
    ['returns', count('returning')],
  ]);
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A feature with its value, as shown beside its points: "Messages: 4", "Budget a year: not known". */
export function featureInWords({ label, name, kind }: LeadFeature, cell: Cell): string {
  if (name.startsWith('known:')) return cell === 1 ? label : label.replace(/ given$/, ' not given');
  if (cell === null) return `${label}: not known`;
  if (name === 'hour') return `${label}: ${cell} o'clock`;
  return `${label}: ${kind === 'number' ? Number(cell).toLocaleString('en-GB') : cell}`;
}
