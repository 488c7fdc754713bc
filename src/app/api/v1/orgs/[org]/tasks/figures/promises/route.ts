import { getPromisesBehind } from '@/server/api/tasks';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getPromisesBehind);
