import { ApiError } from '../../shared/api/api-error';

interface RefusalProps {
  /** "It was not published". */
  what: string;
  error: Error | null;
}

/** Why a policy was not put in force, with the rule and sentence of every fault that the server found. */
export function Refusal({ what, error }: RefusalProps) {
  if (!error) return null;
  const faults = error instanceof ApiError ? error.errors : [];
  return (
    <div role="alert" className="mt-3 text-sm text-danger">
      <p>
        {what}: {error.message}
      </p>
      {faults.map(({ path, message }) => (
        <p key={path + message}>
          {path}: {message}
        </p>
      ))}
    </div>
  );
}
