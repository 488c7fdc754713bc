'use client';

import { useState } from 'react';
import { lateDialog } from '../../../components/ui/late/late-component';
import { useSessionExpired } from '../../shared/session/session-expiry';

const SessionForm = lateDialog(() => import('./session-form').then((file) => file.SessionForm));

/** Asks who one is when the server has stopped knowing; most sessions never see it. */
export function SessionDialog() {
  const expired = useSessionExpired();
  const [used, setUsed] = useState(false);
  if (expired && !used) setUsed(true);
  return used ? <SessionForm /> : null;
}
