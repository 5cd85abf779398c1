import { dateTime } from '../core/input/fields.ts';

/** A moment as Runkeeper takes it, without an offset: https://runkeeper.com/developer/healthgraph/overview */
export const localMoment = (label: string) =>
  dateTime({
    label,
    send: 'spelled',
    help: 'The local time where it happened. Runkeeper stores no offset, so any offset is ignored; a time in UTC is refused.',
  });
