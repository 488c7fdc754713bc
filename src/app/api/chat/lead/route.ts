import { updateOwnLead } from '@/server/api/chat';
import { getOwnLead } from '@/server/api/widget';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getOwnLead, updateOwnLead);
