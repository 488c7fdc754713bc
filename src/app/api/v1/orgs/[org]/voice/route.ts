import { getVoice, saveVoice } from '@/server/api/bot-settings';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getVoice, saveVoice);
