import { getWidgetConfig } from '@/server/api/widget';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getWidgetConfig);
