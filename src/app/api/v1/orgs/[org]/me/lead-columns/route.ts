import { getLeadColumns, saveLeadColumns } from '@/server/api/leads';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getLeadColumns, saveLeadColumns);
