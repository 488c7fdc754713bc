import { Badge } from '../../components/ui/badge';
import { Skeleton } from '../../components/ui/skeleton';
import { FigureHelp } from '../shared/figures/figure-help';
import type { ShownFigure } from './figures-of';

const frame = 'flex min-w-0 flex-col gap-1 rounded-lg border bg-surface p-4';

/** A figure with what it rests on and the team's median. */
export function FigureTile({ figure }: { figure: ShownFigure }) {
  const { label, definition, value, basis, smallSample, pending, team } = figure;
  return (
    <article aria-label={label} className={frame}>
      <header className="flex min-h-6 items-center gap-1">
        <h3 className="truncate text-sm font-medium text-muted">{label}</h3>
        <FigureHelp label={label} definition={definition} />
      </header>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="tabular text-2xl font-semibold">{value}</span>
        {smallSample ? <Badge>Small sample</Badge> : null}
      </p>
      <p className="tabular text-xs text-muted">{basis}</p>
      {pending > 0 ? <p className="tabular text-xs text-muted">{`${pending} may still change it`}</p> : null}
      <div className="mt-auto pt-2">
        <p className="tabular border-t pt-2 text-xs text-muted">{team ?? 'No team median yet'}</p>
      </div>
    </article>
  );
}

/** Tiles before the figures are there. */
export function TileSkeletons() {
  return Array.from({ length: 6 }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they never move.
    <div key={index} className={frame} aria-hidden="true">
      <Skeleton className="h-4 w-24" />
      <Skeleton className="h-8 w-20" />
      <Skeleton className="h-4 w-28" />
      <Skeleton className="mt-4.5 h-4 w-32" />
    </div>
  ));
}
