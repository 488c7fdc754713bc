import { Skeleton } from '../../../components/ui/skeleton';
import { useChatText } from '../language/chat-text';

export function ThreadSkeleton() {
  const { t } = useChatText();
  return (
    <div aria-busy="true" className="flex flex-col gap-2">
      <span className="sr-only">{t('loading')}</span>
      <div className="flex items-end gap-2">
        <Skeleton className="size-6" />
        <Skeleton className="h-14 w-3/5 rounded-lg" />
      </div>
    </div>
  );
}
