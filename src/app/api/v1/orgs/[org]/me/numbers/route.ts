import { getOwnNumbers } from '@/server/api/own-numbers';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getOwnNumbers);
