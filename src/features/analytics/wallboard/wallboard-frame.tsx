'use client';

import type { Me } from '../../../contracts/api/team';
import { TeamQueryProvider } from '../../shared/query/team-query-provider';
import { RealtimeProvider } from '../../shared/realtime/realtime-provider';
import { TeamProvider } from '../../shared/team/team-context';
import { Wallboard } from './wallboard';

/** The wallboard with data and realtime and nothing else around it; it sends no heartbeat, for a screen is nobody. */
export function WallboardFrame({ me }: { me: Me }) {
  return (
    <TeamQueryProvider>
      <TeamProvider me={me}>
        <RealtimeProvider config={me.realtime}>
          <Wallboard />
        </RealtimeProvider>
      </TeamProvider>
    </TeamQueryProvider>
  );
}
