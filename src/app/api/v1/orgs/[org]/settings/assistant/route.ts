import { getAssistant, saveAssistant } from '@/server/api/assistant';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getAssistant, saveAssistant);
