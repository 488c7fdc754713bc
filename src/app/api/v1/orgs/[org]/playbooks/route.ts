import { listPlaybooks } from '@/server/api/playbooks';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listPlaybooks);
