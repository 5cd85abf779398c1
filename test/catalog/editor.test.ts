import { operations } from '../../src/catalog.ts';
import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';

/** What the Zap editor asks for when a step is opened, before a field is filled. */
const zapier = testZapier();
let sandbox: Sandbox;
let agency: Account;

beforeAll(async () => {
  sandbox = await openSandbox();
  agency = await zapier.connect('highlevel_agency', (url) =>
    sandbox.approve(url, { account: sandbox.highlevel.state.company.id }),
  );
});
afterAll(() => sandbox.close());

const kinds = { trigger: 'triggers', search: 'searches', create: 'creates' };

const ofSubAccounts = operations.filter(
  ({ service, account, hidden }) =>
    service.environments.includes('highlevel_agency') && !account && !hidden,
);

it.each(ofSubAccounts.map(({ kind, key }) => `${kinds[kind]}.${key}`))(
  '%s opens for an agency before its sub-account is chosen',
  async (path) => {
    const requests = sandbox.requests.length;
    for (const input of [{}, { subAccountId: '{{123__id}}' }]) {
      const fields = await zapier.run<{ key: string }[]>(
        `${path}.operation.inputFields`,
        agency,
        input,
      );
      expect(fields.map(({ key }) => key)).toContain('subAccountId');
      await zapier.run(`${path}.operation.outputFields`, agency, input);
    }
    expect(sandbox.requests).toHaveLength(requests);
  },
);
