import { getFieldHistory, putLeadField } from '@/server/api/lead-fields';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getFieldHistory, putLeadField);
