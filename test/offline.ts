import nock from 'nock';

// All test files of a worker share the one `http` module that nock changes: it is on only where a file asks for it.
nock.restore();

const LOCALHOST = /^(127\.0\.0\.1|localhost)/;

/**
 * Lets nothing out of the tests of a file but what nock answers, and puts the network back after them.
 * @param but whether requests to this machine get out as well, as to the sandbox.
 */
export function offline(but?: 'localhost'): void {
  beforeAll(() => {
    nock.activate();
    nock.disableNetConnect();
    if (but) {
      nock.enableNetConnect(LOCALHOST);
    }
  });
  afterEach(() => nock.cleanAll());
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });
}
