import { z } from 'zod';

/**
 * What the launcher on a customer's page and the chat in its frame tell each other by postMessage. Both sides check
 * sender and origin before they read, and both carry readers of their own (`widget/read-page-message`,
 * `features/chat/embed/read-host-message`), which a test holds against these schemas: Zod would outweigh the launcher.
 */
const baton = z.literal(1);
const address = z.object({ url: z.string(), title: z.string() });

export const hostMessageSchema = z.discriminatedUnion('type', [
  /** The answer to `ready`: what the page around needs the chat to know from the start. */
  z.object({
    baton,
    type: z.literal('hello'),
    page: address,
    /** The visitor's token, where this browser forgets what a frame stores. */
    token: z.string().nullable(),
    /** A token that the site signed. */
    identity: z.string().nullable(),
    open: z.boolean(),
    /** Whether the site wants to hear of the visitor's contact details. */
    wantsLead: z.boolean(),
    /** The visitor was signed out while no chat was there to hear it. */
    forget: z.boolean(),
  }),
  z.object({ baton, type: z.literal('open'), open: z.boolean() }),
  z.object({ baton, type: z.literal('page'), ageSeconds: z.int(), page: address }),
  z.object({
    baton,
    type: z.literal('track'),
    ageSeconds: z.int(),
    name: z.string(),
    properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
  z.object({ baton, type: z.literal('identify'), token: z.string() }),
  z.object({ baton, type: z.literal('wantsLead') }),
  z.object({ baton, type: z.literal('forget') }),
  z.object({ baton, type: z.literal('diagnose') }),
]);
export type HostMessage = z.infer<typeof hostMessageSchema>;

export const pageMessageSchema = z.discriminatedUnion('type', [
  z.object({ baton, type: z.literal('ready') }),
  z.object({ baton, type: z.literal('close') }),
  /** There is something to come back to: from now on the chat is loaded with each page. */
  z.object({ baton, type: z.literal('talked') }),
  z.object({ baton, type: z.literal('unread'), count: z.number() }),
  z.object({
    baton,
    type: z.literal('handoff'),
    status: z.string(),
    position: z.number().nullable(),
    estimatedWaitSeconds: z.number().nullable(),
    agentName: z.string().nullable(),
  }),
  z.object({
    baton,
    type: z.literal('lead'),
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    company: z.string().nullable(),
  }),
  /** To be kept by the page around; null: to be forgotten. */
  z.object({ baton, type: z.literal('token'), token: z.string().nullable() }),
  z.object({ baton, type: z.literal('forgotten') }),
  z.object({
    baton,
    type: z.literal('diagnosis'),
    storage: z.enum(['kept', 'blocked']),
    session: z.enum(['started', 'failed']),
    realtime: z.enum(['connected', 'failed']),
  }),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;
