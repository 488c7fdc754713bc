import { PencilLine } from 'lucide-react';
import { Avatar } from '../../../components/ui/avatar';

/** What the visitor is writing and has not sent: seen, not said. Out of the log, so that nothing reads it aloud. */
export function PreviewRow({ text, visitorName }: { text: string; visitorName: string }) {
  return (
    <div data-preview="" className="flex gap-2 pt-4">
      <span className="w-7 shrink-0 pt-5">
        <Avatar name={visitorName} size="sm" />
      </span>
      <div className="flex max-w-[82%] min-w-0 flex-col">
        <p className="flex h-5 items-center gap-1.5 text-xs text-muted">
          <PencilLine aria-hidden="true" className="size-3" />
          {visitorName} is writing, not sent yet
        </p>
        <div
          dir="auto"
          className="rounded-lg border border-dashed border-strong/60 px-3 py-2 text-base whitespace-pre-wrap text-muted italic [overflow-wrap:anywhere]"
        >
          {text}
        </div>
      </div>
    </div>
  );
}
