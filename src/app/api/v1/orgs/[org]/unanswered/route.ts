import { listUnanswered } from '@/server/api/unanswered';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listUnanswered);
