import { activateLeadModel } from '@/server/api/scoring';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(activateLeadModel);
