import { type Grain, grainOf } from '../../domain/metrics/rollup/grains';
import { type Ask, addAmount, type Grouping, type Sums } from '../../domain/metrics/rollup/sums';
import { DAY_MS, dayNumberOf } from '../../domain/time/local-day';
import { Prisma } from '../generated/client';
import {
  type AddedUpDay,
  ALL_AT_ONCE,
  AT_ONCE,
  BETWEEN_VALUES,
  findAddedUpDays,
  firstStepDayOf,
  NO_VALUE,
} from '../repositories/metric-days';
import type { Tenant } from '../tenant';

interface Reading {
  readonly tenant: Tenant;
  readonly ask: Ask;
  readonly timeZone: string;
  /** Days of the period that are added up and lie in it as a whole. */
  readonly addedUp: readonly AddedUpDay[];
  /** The UTC day of `asOf`, of which only a part has passed by then, and the milliseconds that have. */
  readonly lastDay: number;
  readonly lastTime: number;
}

/**
 * The sums of the stored parts of a period, as they stood at `asOf`. Days that are added up are read as sums, but for the
 * steps of the very day of `asOf`, which are read one by one; so are the other days.
 */
export async function findSums(tenant: Tenant, ask: Ask, timeZone: string): Promise<Sums> {
  const sums: Sums = new Map();
  const reading: Reading = {
    tenant,
    ask,
    timeZone,
    addedUp: await findWholeDays(tenant, ask, timeZone),
    lastDay: Math.floor(ask.asOf.getTime() / DAY_MS),
    lastTime: ask.asOf.getTime() % DAY_MS,
  };
  for (const grouping of ask.groupings) {
    for (const { key, codes, amounts } of await findRows(reading, grouping)) {
      const values = amounts.split(',');
      codes.split(',').forEach((code, index) => {
        addAmount(sums, grouping.name, key, Number(code), Number(values[index]));
      });
    }
  }
  return sums;
}

async function findWholeDays(
  tenant: Tenant,
  { period, buckets }: Ask,
  timeZone: string,
): Promise<readonly AddedUpDay[]> {
  const from = dayNumberOf(period.from, timeZone);
  const to = dayNumberOf(new Date(period.to.getTime() - 1), timeZone) + 1;
  const isCutAt = (at: Date) =>
    dayNumberOf(at, timeZone) === dayNumberOf(new Date(at.getTime() - 1), timeZone) ? 1 : 0;
  // Points that are shorter than a day cannot be read from sums of days.
  const isByHour = buckets.some(({ from: start }, index) => index > 0 && isCutAt(start) === 1);
  if (isByHour || period.from >= period.to) return [];
  return findAddedUpDays(tenant, from + isCutAt(period.from), to - isCutAt(period.to));
}

interface Row {
  readonly key: string | null;
  /** Comma-separated: parsing text is several times faster than parsing arrays. */
  readonly codes: string;
  readonly amounts: string;
}

function findRows(reading: Reading, grouping: Grouping): Promise<Row[]> {
  const sources = sourcesOf(reading, grouping);
  const wanted =
    grouping.codes === null ? Prisma.empty : Prisma.sql`where code = any(${grouping.codes}::int[])`;
  return reading.tenant.client.$queryRaw<Row[]>`
    select key, string_agg(code::text, ',') as codes, string_agg(amount::text, ',') as amounts
    from (
      select key, code, sum(amount)::bigint as amount from (${Prisma.join(sources, ' union all ')}) as step
      ${wanted} group by key, code having sum(amount) <> 0) as summed
    group by key`;
}

/** Sums by one dimension at most know every day of steps, those by all of them not the first. */
function sourcesOf(reading: Reading, grouping: Grouping): Prisma.Sql[] {
  const { addedUp, lastDay } = reading;
  const grain = grainOf(grouping);
  const days =
    grain === null
      ? addedUp.filter((day) => isSettled(day, lastDay) || firstStepDayOf(day.day) < lastDay)
      : addedUp;
  if (days.length === 0) return [stepsOfParts(reading, grouping, [])];
  return [
    grain === null ? sumsAtOnce(reading, grouping, days) : sumsByOne(reading, grouping, grain, days),
    stepsOfLastDay(reading, grouping, days),
    stepsOfParts(reading, grouping, days),
  ];
}

function isSettled({ lastStepDay }: AddedUpDay, lastDay: number): boolean {
  return lastStepDay !== null && lastStepDay < lastDay;
}

/** Of days that are added up, by any dimensions. */
function sumsAtOnce(
  reading: Reading,
  { by, filters, sliceBit }: Grouping,
  days: readonly AddedUpDay[],
): Prisma.Sql {
  const valueAt = (place: number) => Prisma.sql`v.values[${place + 1}::int]`;
  const key = by.kind === 'dimension' ? valueAt(by.place) : bucketOfDay(reading);
  // Most rows need not be taken apart to see that they have another value.
  const values = filters.map(
    ({ place, value }) => Prisma.sql`and strpos(d.key, ${value}) > 0 and ${valueAt(place)} = ${value}`,
  );
  return Prisma.sql`
    select ${key} as key, s.code, s.amount
    from metric_day d
      cross join lateral (select string_to_array(d.key, ${BETWEEN_VALUES}, ${NO_VALUE}) as values offset 0) as v
      cross join lateral unnest(d.codes, d.amounts) as s(code, amount)
    where ${areOf(reading, [AT_ONCE, ALL_AT_ONCE], days)} and d."sliceBit" & ${sliceBit}::int <> 0 ${joined(values)}`;
}

/** Of days that are added up, by one dimension at most. */
function sumsByOne(
  reading: Reading,
  { by, filters }: Grouping,
  { sliceBit, place }: Grain,
  days: readonly AddedUpDay[],
): Prisma.Sql {
  const key = by.kind === 'dimension' ? Prisma.sql`d.key` : bucketOfDay(reading);
  const values = filters.map(({ value }) => Prisma.sql`and d.key = ${value}`);
  return Prisma.sql`
    select ${key} as key, s.code, s.amount from metric_day d, unnest(d.codes, d.amounts) as s(code, amount)
    where ${areOf(reading, [place, place], days)} and d."sliceBit" = ${sliceBit} ${joined(values)}`;
}

function bucketOfDay({ ask, timeZone }: Reading): Prisma.Sql {
  const firstDays = ask.buckets.map(({ from }) => dayNumberOf(from, timeZone));
  return Prisma.sql`(width_bucket(d.day, ${firstDays}::int[]) - 1)::text`;
}

/**
 * Sums of these days: everything up to the day before the last; in one sum where nothing more is to come.
 * @param places of the sums by day of steps, and of those over all of them
 */
function areOf(
  { tenant, lastDay }: Reading,
  [byStepDay, overAll]: readonly [number, number],
  days: readonly AddedUpDay[],
): Prisma.Sql {
  const settled = daysOf(days.filter((day) => isSettled(day, lastDay)));
  const unsettled = daysOf(days.filter((day) => !isSettled(day, lastDay)));
  return Prisma.sql`d."orgId" = ${tenant.orgId}::uuid
    and (d.place = ${overAll} and d."stepDay" < 0 and d.day = any(${settled}::int[])
      or d.place = ${byStepDay} and d."stepDay" between 0 and ${lastDay - 1} and d.day = any(${unsettled}::int[]))`;
}

/** Of days that are added up: what happened on the last day by then. */
function stepsOfLastDay(reading: Reading, grouping: Grouping, addedUp: readonly AddedUpDay[]): Prisma.Sql {
  const { lastDay, lastTime } = reading;
  return Prisma.sql`${selectParts(reading, grouping)} and p."stepDay" = ${lastDay} and s.time <= ${lastTime}
    and p.day = any(${daysOf(addedUp)}::int[])`;
}

/** Of all other days of the period. */
function stepsOfParts(reading: Reading, grouping: Grouping, addedUp: readonly AddedUpDay[]): Prisma.Sql {
  const { ask, timeZone, lastDay, lastTime } = reading;
  const from = dayNumberOf(ask.period.from, timeZone);
  const to = dayNumberOf(ask.period.to, timeZone);
  const isAddedUp = new Set(daysOf(addedUp));
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return Prisma.sql`${selectParts(reading, grouping)}
    and p.day = any(${days.filter((day) => !isAddedUp.has(day))}::int[])
    and p."cohortAt" >= ${ask.period.from} and p."cohortAt" < ${ask.period.to}
    and (p."stepDay" < ${lastDay} or p."stepDay" = ${lastDay} and s.time <= ${lastTime})`;
}

/** Looked up for each part ("offset 0"): there are nearly as many groups as conversations, and parts of two days at most. */
const VALUES_OF_PART = Prisma.sql`
  cross join lateral (select values from metric_group where "orgId" = p."orgId" and id = p."groupId" offset 0) as g`;

function selectParts({ tenant, ask }: Reading, { by, filters, sliceBit }: Grouping): Prisma.Sql {
  const valueAt = (place: number) => Prisma.sql`g.values[${place + 1}::int]`;
  const needsValues = by.kind === 'dimension' || filters.length > 0;
  const starts = ask.buckets.map(({ from }) => from);
  const key =
    by.kind === 'dimension'
      ? valueAt(by.place)
      : Prisma.sql`(width_bucket(p."cohortAt", ${starts}::timestamptz[]) - 1)::text`;
  const values = filters.map(({ place, value }) => Prisma.sql`and ${valueAt(place)} = ${value}`);
  return Prisma.sql`
    select ${key} as key, s.code, s.amount
    from metric_part p ${needsValues ? VALUES_OF_PART : Prisma.empty}
      cross join lateral unnest(p.codes, p.amounts, p.times) as s(code, amount, time)
    where p."orgId" = ${tenant.orgId}::uuid and p.slices & ${sliceBit}::int <> 0 ${joined(values)}`;
}

function joined(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.empty : Prisma.join([...conditions], ' ');
}

function daysOf(days: readonly AddedUpDay[]): number[] {
  return days.map(({ day }) => day);
}
