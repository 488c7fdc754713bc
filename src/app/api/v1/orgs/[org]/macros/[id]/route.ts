import { deleteMacro, updateMacro } from '@/server/api/macros';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(deleteMacro, updateMacro);
