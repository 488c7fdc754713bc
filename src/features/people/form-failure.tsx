import { ApiError } from '../shared/api/api-error';

/** Why a change was refused, in the server's words. */
export function FormFailure({ error }: { error: Error | null }) {
  if (!error) return null;
  const sentences =
    error instanceof ApiError && error.errors.length > 0
      ? error.errors.map(({ message }) => message)
      : [error.message];
  return (
    <p role="alert" className="text-sm text-danger">
      {sentences.join('. ')}
    </p>
  );
}
