import { cache } from 'react';
import { hostedChannel } from '../../services/channels/hosted-channel';
import { services } from '../services';

/** What a hosted chat page knows of its channel before anybody has a session; null when there is none. */
export const loadHostedChannel = cache((slug: string) =>
  hostedChannel(services(), slug.replaceAll('\0', '')),
);
