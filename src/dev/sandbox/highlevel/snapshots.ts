import { route } from './gate.ts';
import { foreignLocation, unprocessable } from './refusal.ts';

export const snapshotRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-custom-snapshots
    route: 'GET /snapshots/',
    version: '2021-07-28',
    scope: 'snapshots.readonly',
    tokens: ['Company'],
    answer: ({ state, grant, query }) => {
      if (!query.companyId) throw unprocessable(['companyId should not be empty']);
      if (query.companyId !== grant.companyId) throw foreignLocation();
      return { snapshots: state.snapshots };
    },
  }),
];
