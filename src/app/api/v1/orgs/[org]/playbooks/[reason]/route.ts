import { deletePlaybook, putPlaybook } from '@/server/api/playbooks';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(deletePlaybook, putPlaybook);
