import { getFilterChoices } from '@/server/api/inbox-list';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getFilterChoices);
