import { callOf, type Endpoint } from '../../src/core/request.ts';
import type { Step } from '../../src/core/step.ts';

const step = {
  service: { name: 'Example' },
  context: { locationId: 'harbor', companyId: 'tidewater' },
} as unknown as Step;

const endpoint: Endpoint = { docs: '', scopes: [], route: 'GET /things' };

describe('values of the connection in a request', () => {
  it('go under their own names', () => {
    const { query } = callOf(step, { ...endpoint, connection: ['locationId'] }, {});
    expect(query).toEqual({ locationId: 'harbor' });
  });

  it('go under the names that the request has for them', () => {
    const { query } = callOf(step, { ...endpoint, connection: { location_id: 'locationId' } }, {});
    expect(query).toEqual({ location_id: 'harbor' });
  });

  it('go to the body of a request that has one', () => {
    const { body } = callOf(
      step,
      { ...endpoint, route: 'POST /things', connection: { 'owner.id': 'companyId' } },
      {},
    );
    expect(body?.value).toEqual({ owner: { id: 'tidewater' } });
  });

  it('that are missing stop the step', () => {
    expect(() => callOf(step, { ...endpoint, connection: { user: 'userId' } }, {})).toThrow(
      /Reconnect the account/,
    );
  });
});
