import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '../../components/ui/badge';
import { IconButton } from '../../components/ui/icon-button';

interface EditableRowProps {
  name: string;
  /** Whose it is; null: everybody's. */
  teamName: string | null;
  mayEdit: boolean;
  isDeleting: boolean;
  onEdit(): void;
  onDelete(): void;
  children: ReactNode;
}

/** One of a list that managers keep, with its name, its team and what can be done with it. */
export function EditableRow({
  name,
  teamName,
  mayEdit,
  isDeleting,
  onEdit,
  onDelete,
  children,
}: EditableRowProps) {
  return (
    <li className="flex items-start gap-3 border-b px-4 py-3 last:border-b-0">
      <div className="flex min-w-0 grow flex-col gap-1">
        <span className="flex items-center gap-2 text-sm font-medium">
          {name}
          {teamName === null ? null : <Badge>{teamName}</Badge>}
        </span>
        {children}
      </div>
      {mayEdit ? (
        <div className="flex shrink-0 gap-1">
          <IconButton label={`Edit ${name}`} size="sm" onClick={onEdit}>
            <Pencil />
          </IconButton>
          <IconButton label={`Delete ${name}`} size="sm" disabled={isDeleting} onClick={onDelete}>
            <Trash2 />
          </IconButton>
        </div>
      ) : null}
    </li>
  );
}
