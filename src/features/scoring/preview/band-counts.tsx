import type { ScoringPreview } from '../../../contracts/api/scoring';
import { SCORE_BANDS } from '../../../domain/leads/types';

const WORDS = { cold: 'Cold', warm: 'Warm', hot: 'Hot' } as const;

/** How many leads are in each band: before → after. */
export function BandCounts({ bands }: Pick<ScoringPreview, 'bands'>) {
  return (
    <dl className="grid grid-cols-3 gap-2 px-4 pb-3">
      {SCORE_BANDS.map((band) => {
        const [before, after] = [bands.before[band], bands.after[band]];
        return (
          <div key={band} className="rounded-md bg-surface-hover px-3 py-2">
            <dt className="text-xs text-muted">{WORDS[band]}</dt>
            <dd className="tabular text-base font-semibold">
              {before === after ? (
                after
              ) : (
                <>
                  <span className="text-muted">{before} → </span>
                  {after}
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
