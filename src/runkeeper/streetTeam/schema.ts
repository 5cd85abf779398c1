import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { idOf } from '../record.ts';

export const memberId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Street Team Member',
    dropdown: 'runkeeper_street_team_member_dropdown',
    ...options,
  });

/** A friend, in older words a member of the street team; only the detail has the status: https://runkeeper.com/developer/healthgraph/friends */
export const member = () =>
  out.object({
    id: out.id('987654321', 'Member ID'),
    name: out.text('Ben Torres', { label: 'Full Name' }),
    profileUrl: out.text('https://runkeeper.com/user/987654321', {
      label: 'Profile (URL)',
      from: ['profile'],
    }),
    status: out.text('member', { label: 'Status (pending or member)' }),
    uri: out.text('/team/987654321', { label: 'API Path', from: ['url'] }),
  });

export const forPeople = (raw: Raw): Raw => ({
  ...raw,
  id: raw.userID ?? idOf(raw.uri ?? raw.url),
});
