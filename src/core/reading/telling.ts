/** When something was first told, and by how many polls it was told again. */
export type Telling = { at: number; again: number };

/** Polls that tell a thing again at the least: Zapier may not get the answers of two in a row. */
const LEAST_AGAIN = 2;

/** What a poll tells for the first time. */
export const firstTold = (at = Date.now()): Telling => ({ at, again: 0 });

/**
 * Whether the next poll tells a thing again. No poll learns whether Zapier got the answer of the one before, or
 * whether another Zap shares its memory and has not polled yet; Zapier knows what a Zap was told.
 * @param milliseconds for how long every poll tells it
 */
export const isToldAgain = ({ at, again }: Telling, milliseconds: number): boolean =>
  Date.now() - at < milliseconds || again < LEAST_AGAIN;

/** The same, after one more poll. */
export const toldAgain = <T extends Telling>(telling: T): T => ({
  ...telling,
  again: telling.again + 1,
});
