import { Badge } from '../../../components/ui/badge';
import type { LeadSummary } from '../../../contracts/api/conversation';
import { BAND_WORDS } from '../../shared/leads/lead-words';

const tones = { cold: 'neutral', warm: 'warning', hot: 'danger' } as const;

/** A score with the word for its band, so that colour is never the only sign. */
export function ScorePill({ score, band }: Pick<LeadSummary, 'score' | 'band'>) {
  return (
    <Badge tone={tones[band]}>
      {score} {BAND_WORDS[band].toLowerCase()}
    </Badge>
  );
}
