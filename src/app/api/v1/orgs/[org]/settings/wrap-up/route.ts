import { getWrapUpSettings, setWrapUpSettings } from '@/server/api/wrap-up';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getWrapUpSettings, setWrapUpSettings);
