import { CircleAlert, Lock } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import { ApiError } from '../api/api-error';

interface LoadFailedProps {
  /** "The leads could not be loaded". */
  title: string;
  error: Error;
  onRetry(): void;
}

/** In place of what should have come: what went wrong, and another try. */
export function LoadFailed({ title, error, onRetry }: LoadFailedProps) {
  if (error instanceof ApiError && error.status === 403) {
    return (
      <div role="alert">
        <EmptyState icon={<Lock />} title="Not for your role">
          A manager or the owner of the organisation can see and change this.
        </EmptyState>
      </div>
    );
  }
  return (
    <div role="alert">
      <EmptyState icon={<CircleAlert />} title={title} action={<Button onClick={onRetry}>Try again</Button>}>
        {error.message}
      </EmptyState>
    </div>
  );
}
