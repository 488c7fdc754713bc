import { listLookalikes } from '@/server/api/lead-merging';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listLookalikes);
