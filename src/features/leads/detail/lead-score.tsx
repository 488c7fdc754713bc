import { Meter } from '../../../components/ui/meter';
import { ScoreSparkline } from '../../../components/ui/score-sparkline';
import type { LeadDetail } from '../../../contracts/api/team';
import { Contributions } from '../../shared/leads/contributions';
import { BAND_WORDS } from '../../shared/leads/lead-words';
import { Section } from './section';

const tones = { cold: 'neutral', warm: 'warning', hot: 'danger' } as const;

/** The score, how it came about, and what made it. */
export function LeadScore({ lead, contributions, scoreHistory, scoring }: LeadDetail) {
  const { scoredBy, winProbability, ruleScore, ruleContributions } = scoring;
  return (
    <Section title="Score" aside={<ScoreSparkline scores={scoreHistory.map(({ score }) => score)} />}>
      <Meter
        label={BAND_WORDS[lead.band]}
        value={lead.score}
        tone={tones[lead.band]}
        valueText={`${lead.score} of 100`}
      />
      {scoredBy === 'model' ? (
        <p className="text-sm text-muted">
          Made by the learned model
          {winProbability === null ? '' : `: ${Math.round(winProbability * 100)} in 100 such leads are won`}.
        </p>
      ) : null}
      <Contributions contributions={contributions} />
      {scoredBy === 'model' ? (
        <details className="text-sm">
          <summary className="min-h-6 cursor-pointer text-muted hover:text-text">
            By the rules: {ruleScore} of 100
          </summary>
          <div className="mt-2">
            <Contributions contributions={ruleContributions} />
          </div>
        </details>
      ) : null}
    </Section>
  );
}
