import { cache } from 'react';
import { closedChannel } from '../../services/channels/closed-channel';
import { hostedChannel } from '../../services/channels/hosted-channel';
import { services } from '../services';

/** What a hosted chat page knows of its channel before anybody has a session; null when there is none. */
export const loadHostedChannel = cache((slug: string) =>
  hostedChannel(services(), slug.replaceAll('\0', '')),
);

/** What the page of a channel that is off or archived says; null when there is none, or it is on. */
export const loadClosedChannel = cache((slug: string) =>
  closedChannel(services(), slug.replaceAll('\0', '')),
);
