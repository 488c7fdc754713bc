import { listDrafts } from '@/server/api/drafts';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listDrafts);
