import { slotsByDay } from '../../src/highlevel/calendars/freeSlots.ts';
import { withSigner } from '../../src/highlevel/documents/signing.ts';
import { acknowledges } from '../../src/highlevel/failures.ts';
import { paymentOption } from '../../src/highlevel/payments/option.ts';

it.each([
  [{ success: 'false', message: 'Something went wrong' }, false],
  [{ success: true }, true],
  [{ message: 'The note was deleted' }, true],
  [{ statusCode: 400, message: 'No such note' }, false],
  [{ status: 'error', message: 'Something went wrong' }, false],
  [{ error: 'Internal', message: 'Something went wrong' }, false],
  [{ id: 'm1', status: 'failed', message: 'The text of a message' }, true],
  [{ error: '', message: 'The note was deleted' }, true],
  [{}, undefined],
])('%j says that it was done: %p', (body, isDone) => {
  expect(acknowledges(body)).toBe(isDone);
});

it.each([
  [['completed'], 'completed'],
  ['sent', 'sent'],
  [[null], null],
  [undefined, null],
])('a document with the state %j is %p', (status, shown) => {
  expect(withSigner({ status })).toMatchObject({ status: shown, paymentStatus: null });
});

it.each([
  [
    { contactName: 'Ada', amount: 59, currency: 'USD', createdAt: '2026-03-01T09:00:00Z' },
    'Ada, 59 USD, 2026-03-01',
  ],
  [{ contactName: 'Ada', amount: 0, createdAt: 1772355600000 }, 'Ada, 0, 2026-03-01'],
  [{ contactName: null, amount: null, currency: 'USD' }, 'USD'],
])('a payment with %j is listed as %s', (payment, label) => {
  expect(paymentOption({ _id: 'x', ...payment })).toEqual({ id: 'x', label });
});

it.each([
  [{ '2026-03-02': { slots: ['2026-03-02T10:00:00Z'] }, traceId: 't' }, 1],
  [{ traceId: 't' }, 0],
  [{ '2026-03-02': { slots: null }, traceId: 't' }, undefined],
  [{ '2026-03-02': null, traceId: 't' }, undefined],
])('free slots of %j are %p', (body, count) => {
  expect(slotsByDay(body)?.length).toBe(count);
});
