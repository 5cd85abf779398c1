import { type FieldOptions, list } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { userNames } from '../users/names.ts';
import { userId } from '../users/schema.ts';

/** Users who are notified of what happens to a record. */
export const followers = (options: FieldOptions = {}) =>
  list(userId(), { label: 'Followers', split: true, ...options });

const after = (label: string) => ({
  id: out.id('ocQHyuzHvysMo5N5VsXc', label),
  followers: out.list(out.text('y0BeYjuRIlDwsDcOHOJo')),
  followerNames: userNames('followers'),
});

/** The record's followers after a change; the answer holds nothing else of the record. */
export const followersAfterAdding = (label: string) =>
  out.object({
    ...after(label),
    followersAdded: out.list(out.text('y0BeYjuRIlDwsDcOHOJo')),
    followersAddedNames: userNames('followersAdded'),
  });

export const followersAfterRemoving = (label: string) =>
  out.object({
    ...after(label),
    followersRemoved: out.list(out.text('hxHGVRb1YJUscrCB8eXK')),
    followersRemovedNames: userNames('followersRemoved'),
  });
