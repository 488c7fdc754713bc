import { mailTranscript } from '@/server/api/own-data';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(mailTranscript);
