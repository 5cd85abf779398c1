import type { Context } from 'hono';

/** Refuses a request of the app that nobody with the relay's secret has signed in time. */
export const notSigned = (context: Context) =>
  context.json(
    { error: 'Not signed with RELAY_SECRET, or the clocks are more than five minutes apart.' },
    401,
  );

/** Refuses what the database does not take now: the app asks again. */
export const notStored = (context: Context) =>
  context.json({ error: 'The relay cannot store this now. Try again.' }, 429);
