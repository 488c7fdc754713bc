import { getQualification, saveQualification } from '@/server/api/bot-settings';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getQualification, saveQualification);
