import { addExamples, listExamples } from '@/server/api/intents';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(addExamples, listExamples);
