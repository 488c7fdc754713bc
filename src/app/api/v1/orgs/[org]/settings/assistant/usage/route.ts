import { getAssistantUsage } from '@/server/api/assistant';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getAssistantUsage);
