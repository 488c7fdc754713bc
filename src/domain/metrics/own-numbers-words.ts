import { FIGURE_DEFINITIONS } from './definitions';
import type { OwnNumbers } from './own-numbers';

interface OwnFigureWords {
  readonly label: string;
  /** One sentence for whoever hovers. */
  readonly definition: string;
}

/** Words of one's own figures; `docs/metrics.md` says the same at length. */
export const OWN_FIGURES: Readonly<Record<keyof OwnNumbers, OwnFigureWords>> = {
  taken: {
    label: 'Taken',
    definition: 'Handoffs that you accepted or took over in this time, each counted once.',
  },
  missed: {
    label: 'Missed offers',
    definition:
      'Offers made to you in this time that ran out before you answered, out of all that are decided. Declining is an answer.',
  },
  responseTime: FIGURE_DEFINITIONS.responseTime,
  resolved: {
    label: 'Resolved',
    definition:
      'Handoffs of yours that ended as resolved in this time, out of all of yours that ended; spam is not counted.',
  },
  csat: FIGURE_DEFINITIONS.csat,
  conversion: FIGURE_DEFINITIONS.conversionRate,
};
