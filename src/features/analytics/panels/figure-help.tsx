'use client';

import { FIGURE_DEFINITIONS } from '../../../domain/metrics/definitions';
import type { FigureKey } from '../../../domain/metrics/figures';
import { FigureHelp as Help } from '../../shared/figures/figure-help';

/** The definition of one of the report's figures. */
export function FigureHelp({ figure }: { figure: FigureKey }) {
  return <Help {...FIGURE_DEFINITIONS[figure]} />;
}
