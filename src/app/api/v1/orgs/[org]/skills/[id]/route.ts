import { deleteSkill, renameSkill } from '@/server/api/people';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(deleteSkill, renameSkill);
