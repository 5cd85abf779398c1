import { setTimeout as sleep } from 'node:timers/promises';
import type { VendorEvent } from '../vendors/vendorEvent.ts';

/** The event could not be stored in time: the vendor has to send it again. */
export class NotStored extends Error {}

/** Events that are stored together. */
const TOGETHER = 100;

/** Milliseconds in which events gather: storing one takes nearly as long as storing thirty. */
const GATHER = 3;

/** Events that wait to be stored; more are refused, so that memory stays bounded. */
const WAITING = 5000;

/** Milliseconds after which the vendor gets an answer, stored or not: Strava waits for two seconds. */
const IN_TIME = 1500;

type Waiting = { event: VendorEvent; stored: () => void; failed: (error: Error) => void };

/** A value that the database refuses, as opposed to a database that is away or full. */
const isOfOneEvent = (error: unknown) =>
  /^2[23]/.test(String((error as { code?: unknown })?.code ?? ''));

/**
 * Takes events one by one and stores them together: while one transaction is under way, the events that
 * come in wait for the next one.
 */
export function createIntake(
  store: (events: VendorEvent[]) => Promise<unknown>,
  onError: (error: unknown) => void,
) {
  const waiting: Waiting[] = [];
  let working: Promise<void> | undefined;

  const storeAll = async (batch: Waiting[]): Promise<void> => {
    try {
      await store(batch.map(({ event }) => event));
      for (const { stored } of batch) stored();
    } catch (error) {
      if (batch.length > 1 && isOfOneEvent(error)) {
        for (const one of batch) await storeAll([one]);
        return;
      }
      onError(error);
      for (const { failed } of batch) failed(new NotStored('The event could not be stored.'));
    }
  };

  const work = async () => {
    while (waiting.length > 0) {
      await sleep(GATHER);
      await storeAll(waiting.splice(0, TOGETHER));
    }
    working = undefined;
  };

  return {
    /**
     * Keeps its promise once the event is committed.
     * @throws NotStored if it is not, or not in time; it may then still come to be, and nothing doubles
     *   when the vendor sends it again.
     */
    accept(event: VendorEvent): Promise<void> {
      if (waiting.length >= WAITING) {
        return Promise.reject(new NotStored('Too many events wait to be stored.'));
      }
      return new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new NotStored('Storing the event takes too long.')),
          IN_TIME,
        );
        const settle = () => clearTimeout(late);
        waiting.push({
          event,
          stored: () => {
            settle();
            resolve();
          },
          failed: (error) => {
            settle();
            reject(error);
          },
        });
        working ??= work();
      });
    },

    /** Resolves when nothing waits any more. */
    async settled(): Promise<void> {
      await working;
    },
  };
}
