import { listMembers } from '@/server/api/members';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listMembers);
