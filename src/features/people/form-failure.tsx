import { sentencesOf } from '../shared/api/api-error';

/** Why a change was refused, in the server's words. */
export function FormFailure({ error }: { error: Error | null }) {
  if (!error) return null;
  return (
    <p role="alert" className="text-sm text-danger">
      {sentencesOf(error).join('. ')}
    </p>
  );
}
