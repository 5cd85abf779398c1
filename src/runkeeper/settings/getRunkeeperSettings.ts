import { docs } from '../docs.ts';
import { BASIC } from '../permissions.ts';
import { ofConnectedUser } from '../record.ts';
import { read } from '../service.ts';
import { settings } from './schema.ts';

export const getRunkeeperSettings = read({
  key: 'get_runkeeper_settings',
  noun: 'Setting',
  label: 'Get Runkeeper Settings',
  triggers: 'Triggers when the connected athlete’s display or sharing settings change.',
  finds: 'Finds the connected athlete’s display and sharing settings.',
  docs: docs('settings'),
  scopes: BASIC,
  route: 'GET /settings',
  mediaType: { answer: 'Settings' },
  input: () => ({}),
  result: '',
  output: settings,
  derive: ofConnectedUser,
});
