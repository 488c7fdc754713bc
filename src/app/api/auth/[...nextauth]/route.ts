export {
  handleAuth as DELETE,
  handleAuth as GET,
  handleAuth as PATCH,
  handleAuth as POST,
  handleAuth as PUT,
} from '@/server/auth/handle-auth';
