import type { ScoringPreview } from '../../../contracts/api/scoring';

/** What a preview comes to: "12 of 50 leads change: 3 become hot, 1 is no longer hot." */
export function previewInWords({
  leads,
  becomeHot,
  ceaseHot,
}: Pick<ScoringPreview, 'leads' | 'becomeHot' | 'ceaseHot'>) {
  const moved = leads.filter(({ before, after }) => before.score !== after.score).length;
  if (moved === 0) {
    return leads.length === 1
      ? 'The most recent lead keeps its score.'
      : `The ${leads.length} most recent leads keep their scores.`;
  }
  const changes = `${moved} of ${leads.length} ${leads.length === 1 ? 'lead changes' : 'leads change'}`;
  const parts = [
    ...(becomeHot > 0 ? [`${becomeHot} ${becomeHot === 1 ? 'becomes' : 'become'} hot`] : []),
    ...(ceaseHot > 0 ? [`${ceaseHot} ${ceaseHot === 1 ? 'is' : 'are'} no longer hot`] : []),
  ];
  return parts.length === 0
    ? `${changes}, none becomes or stops being hot.`
    : `${changes}: ${parts.join(', ')}.`;
}
