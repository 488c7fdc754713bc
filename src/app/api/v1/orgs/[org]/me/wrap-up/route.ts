import { endWrapUp } from '@/server/api/wrap-up';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(endWrapUp);
