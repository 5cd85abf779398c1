import { out } from '../../core/output/output.ts';
import { subAccount } from '../locations/names.ts';

/** A funnel or website: https://marketplace.gohighlevel.com/docs/ghl/funnels/get-funnels */
export const funnel = () =>
  out.object({
    id: out.id('SkIDfu0S4m3NYQyvWHC6', 'Funnel ID', { from: ['_id'] }),
    name: out.text('Free trial'),
    type: out.text('funnel', { label: 'Kind' }),
    url: out.text('/free-trial', { label: 'Path' }),
    domainId: out.id('aHpxVQUFnTLbLbdJQzZH', 'Domain ID'),
    steps: out.list(
      out.object({
        id: out.id('f5d178c0-8bbb-4cd4-927c-691c68a62c59', 'Step ID'),
        name: out.text('Sign up', { label: 'Step Name' }),
        type: out.text('optin_funnel_page', { label: 'Kind of Step' }),
        url: out.text('/sign-up', { label: 'Path of Step' }),
        sequence: out.integer(1, { label: 'Place of Step' }),
        pages: out.list(out.text('2IhBmBcQRx9JXV1JZsRt', { label: 'Page IDs' })),
      }),
    ),
    isStoreActive: out.yesNo(false, { label: 'Is a Store' }),
    deleted: out.yesNo(false),
    dateAdded: out.moment('2026-03-01T09:00:00Z'),
    updatedAt: out.moment('2026-03-01T09:00:00Z', { from: ['dateUpdated'] }),
    ...subAccount(),
  });

/** https://marketplace.gohighlevel.com/docs/ghl/funnels/create-redirect */
export const urlRedirect = () =>
  out.object({
    id: out.id('6p2RxpgtMKQwO3E6IUaT', 'URL Redirect ID'),
    domain: out.text('www.harborgym.example'),
    path: out.text('/Trial'),
    pathLowercase: out.text('/trial', { label: 'Path in Lower Case' }),
    type: out.text('Permanent', { label: 'Kind' }),
    action: out.text('url', { label: 'Redirects To' }),
    target: out.text('https://harborgym.example/spring-trial'),
    ...subAccount(),
  });
