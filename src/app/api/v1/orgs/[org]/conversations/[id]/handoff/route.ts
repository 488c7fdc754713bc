import { requestPerson } from '@/server/api/conversations';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(requestPerson);
