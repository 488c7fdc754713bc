import type { LeadModel } from '../../../contracts/api/scoring';
import { percent } from '../../shared/text/percent';

type Report = NonNullable<LeadModel['report']>;

export interface ComparedFigure {
  readonly label: string;
  /** What it means, in a sentence. */
  readonly meaning: string;
  readonly model: string;
  readonly rules: string;
  /** Which of them is better in this figure; null for neither. */
  readonly better: 'model' | 'rules' | null;
}

const shown = (value: number | null, digits: number) => (value === null ? '–' : value.toFixed(digits));

/** The figures of both side by side; what shows alike is not called better. */
export function comparedFigures({ model, rules }: Report): ComparedFigure[] {
  return [
    {
      label: 'Ranking (AUC)',
      meaning: 'How often a won lead scores above one that was not won; 0.5 is chance.',
      ...sides(shown(model.auc, 3), shown(rules.auc, 3), (model.auc ?? 0) - (rules.auc ?? 0)),
    },
    {
      label: 'Best tenth',
      meaning: 'Share of the best-scored tenth that was won, and how many times the average that is.',
      ...sides(
        `${percent(model.topDecileRate)} (${model.topDecileLift.toFixed(1)}×)`,
        `${percent(rules.topDecileRate)} (${rules.topDecileLift.toFixed(1)}×)`,
        model.topDecileRate - rules.topDecileRate,
      ),
    },
    {
      label: 'Error (Brier)',
      meaning: 'Mean squared distance of probability and outcome; lower is better.',
      ...sides(shown(model.brier, 4), shown(rules.brier, 4), rules.brier - model.brier),
    },
    {
      label: 'Calibration error (ECE)',
      meaning: 'How far probabilities are from what happens, on average; lower is better.',
      ...sides(percent(model.ece, 1), percent(rules.ece, 1), rules.ece - model.ece),
    },
  ];
}

function sides(
  model: string,
  rules: string,
  advantage: number,
): Pick<ComparedFigure, 'model' | 'rules' | 'better'> {
  const better = model === rules || advantage === 0 ? null : advantage > 0 ? 'model' : 'rules';
  return { model, rules, better };
}

/** What the comparison comes to, in a sentence. */
export function verdictInWords({ difference, leads, wins }: Report): string {
  const interval = `AUC difference ${signed(difference.value ?? 0)}, 95% interval ${signed(difference.low)} to ${signed(difference.high)}`;
  const sample = `on ${leads.toLocaleString('en-GB')} leads, ${wins.toLocaleString('en-GB')} of them won`;
  switch (difference.verdict) {
    case 'better':
      return `The model ranks leads better than the rules (${interval}, ${sample}).`;
    case 'worse':
      return `The rules rank leads better than the model (${interval}, ${sample}).`;
    default:
      return `No clear difference between the model and the rules (${interval}, ${sample}).`;
  }
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
