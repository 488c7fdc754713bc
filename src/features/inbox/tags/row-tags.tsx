import { Badge } from '../../../components/ui/badge';
import type { TagRef } from '../../../contracts/api/tags';

/** The first tag of a row, and how many more there are; the thread shows them all. */
export function RowTags({ tags }: { tags: readonly TagRef[] }) {
  const [first, ...others] = tags;
  if (!first) return null;
  return (
    <span title={tags.map(({ name }) => name).join(', ')} className="flex shrink-0 items-center gap-1">
      <span className="sr-only">Tags:</span>
      <Badge className="max-w-24">{first.name}</Badge>
      {others.length > 0 ? (
        <span className="tabular text-xs text-muted">
          +{others.length}
          <span className="sr-only"> more</span>
        </span>
      ) : null}
    </span>
  );
}
