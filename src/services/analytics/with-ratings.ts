import type { MetricsDrillDown } from '../../contracts/api/metrics';
import { findRatings } from '../../db/queries/ratings';
import type { Tenant } from '../../db/tenant';
import { can } from '../../domain/access/permissions';
import type { Item } from '../../domain/metrics/evidence';
import type { FigureKey } from '../../domain/metrics/figures';
import type { ServiceContext } from '../context';

type RatedItem = Item & Pick<MetricsDrillDown['items'][number], 'rating'>;

const ABOUT_RATINGS: ReadonlySet<FigureKey> = new Set([
  'csat',
  'csatResponseRate',
  'rated1',
  'rated2',
  'rated3',
  'rated4',
  'rated5',
]);

/**
 * Items with what the visitor said, where the figure is about that. A comment is read by managers and by the member who
 * had the handoff, nobody else.
 */
export async function withRatings(
  tenant: Tenant,
  { actor }: ServiceContext,
  figure: FigureKey,
  items: readonly Item[],
): Promise<RatedItem[]> {
  if (!ABOUT_RATINGS.has(figure)) return items.map((item) => ({ ...item, rating: null }));
  const ratings = await findRatings(
    tenant,
    items.flatMap(({ handoffId }) => handoffId ?? []),
  );
  const seesAll = actor.kind !== 'member' || can(actor.role, 'metrics.read_all');
  return items.map((item) => {
    const given = item.handoffId === null ? undefined : ratings.get(item.handoffId);
    if (given === undefined) return { ...item, rating: null };
    const maySee = seesAll || given.ownerMemberId === actor.memberId;
    const comment = maySee && given.comment !== '' ? given.comment : null;
    return { ...item, rating: { stars: given.rating, comment } };
  });
}
