import { ArrowDown } from 'lucide-react';
import { Button } from '../../../components/ui/button';

interface EndButtonProps {
  /** Messages that came while the reader was further up. */
  newBelow: number;
  /** The part in sight does not reach the end. */
  isApart: boolean;
  onClick(): void;
}

/** The way back to the end, while one reads elsewhere. */
export function EndButton({ newBelow, isApart, onClick }: EndButtonProps) {
  if (newBelow === 0 && !isApart) return null;
  const news = newBelow === 1 ? '1 new message' : `${newBelow} new messages`;
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-3 flex justify-center">
      <Button size="sm" variant="primary" className="pointer-events-auto rounded-full" onClick={onClick}>
        <ArrowDown /> {newBelow > 0 ? news : 'Latest messages'}
      </Button>
    </div>
  );
}
