import { patchMember } from '@/server/api/people';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(patchMember);
