/** Names the member whom a page shows, so that it is refused once the browser's session is somebody else's. */
export const ACTING_AS_HEADER = 'baton-acting-as';
