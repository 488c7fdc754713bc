import { intentNameOf } from '../../domain/training/intent-name';
import { INTENT_NAME_CHARACTERS } from '../../domain/training/limits';
import { ServiceProblem } from '../problem';

/** The name that a label becomes. @throws ServiceProblem validation_failed when it becomes none */
export function requireName(label: string): string {
  const name = intentNameOf(label);
  if (name !== null) return name;
  const message = `A name has letters or digits, at most ${INTENT_NAME_CHARACTERS}`;
  throw new ServiceProblem('validation_failed', message, { errors: [{ path: 'body.name', message }] });
}
