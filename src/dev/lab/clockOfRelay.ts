import { makeClockMovable, pass } from '../demo/clock.ts';

/** Loaded into the relay's process, before the relay. */
makeClockMovable();
process.on('message', (told: { pass: number }) => pass(told.pass));
