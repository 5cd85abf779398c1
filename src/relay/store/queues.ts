/** Queue of bells: strictly in order for each subscription and record. */
export const BELLS = 'bell';

/** Bells that could not be delivered for a day. */
export const DEAD = 'dead-bell';

/** Work of the relay itself, by the clock. */
export const UPKEEP = 'upkeep';

/** Retries of a bell; with the delays of the queue they take about 24 hours. */
export const RETRIES = 32;
