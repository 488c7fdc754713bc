import { CircleAlert } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';

interface LoadFailedProps {
  /** "The leads could not be loaded". */
  title: string;
  error: Error;
  onRetry(): void;
}

/** In place of what should have come: what went wrong, and another try. */
export function LoadFailed({ title, error, onRetry }: LoadFailedProps) {
  return (
    <div role="alert">
      <EmptyState icon={<CircleAlert />} title={title} action={<Button onClick={onRetry}>Try again</Button>}>
        {error.message}
      </EmptyState>
    </div>
  );
}
