import nock from 'nock';

/**
 * Lets nothing out of the tests of a file but what nock answers. A worker runs several files, and nock
 * changes the one `http` module that they share: the last line takes that back.
 */
export function offline(): void {
  beforeAll(() => nock.disableNetConnect());
  afterEach(() => nock.cleanAll());
  afterAll(() => nock.restore());
}
