import { Td } from '../../../components/ui/table';
import type { QualityShare } from '../../../contracts/api/quality';
import { percent } from '../../shared/text/percent';

/** A share in a table: per cent, and below it what it is of. */
export function ShareCell({ share: { numerator, denominator, value } }: { share: QualityShare }) {
  return (
    <Td numeric>
      {value === null ? '–' : percent(value)}
      <span className="block text-xs text-muted">
        {numerator} of {denominator}
      </span>
    </Td>
  );
}
