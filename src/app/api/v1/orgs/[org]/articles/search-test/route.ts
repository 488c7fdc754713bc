import { testSearch } from '@/server/api/knowledge';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(testSearch);
