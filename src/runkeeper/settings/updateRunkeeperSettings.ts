import { docs } from '../docs.ts';
import { EDIT } from '../permissions.ts';
import { ofConnectedUser } from '../record.ts';
import { action } from '../service.ts';
import { GROUPS, SETTINGS, settings, settingsFields } from './schema.ts';

export const updateRunkeeperSettings = action({
  key: 'update_runkeeper_settings',
  noun: 'Setting',
  label: 'Update Runkeeper Settings',
  description: 'Updates the connected athlete’s settings. Fields you leave empty stay as they are.',
  docs: docs('settings'),
  scopes: EDIT,
  route: 'PUT /settings',
  mediaType: { answer: 'Settings', body: 'Settings' },
  input: settingsFields,
  groups: GROUPS,
  oneOf: SETTINGS,
  output: settings,
  derive: ofConnectedUser,
});
