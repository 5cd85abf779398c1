import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { sportOf } from '../../workouts/sports.ts';

export const clubId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Club',
    dropdown: 'strava_club_dropdown',
    help: 'Lists the athlete’s clubs. You can also map the ID of any other club.',
    ...options,
  });

/** A club, the same keys from both endpoints; the list leaves description and website out: https://developers.strava.com/docs/reference/#api-models-DetailedClub */
export const club = () =>
  out.object({
    id: out.id('231407', 'Club ID'),
    name: out.text('The Strava Club'),
    description: out.text('Public club.'),
    sport: out.text('Running', { from: ['localized_sport_type', 'sport_type'] }),
    sports: out.list(out.text('Run')),
    clubType: out.text('casual_club', { from: ['club_type'] }),
    city: out.text('San Francisco'),
    state: out.text('California'),
    country: out.text('United States'),
    memberCount: out.integer(327744, { label: 'Members', from: ['member_count'] }),
    followingCount: out.integer(44, {
      label: 'Members the Athlete Follows',
      from: ['following_count'],
    }),
    membership: out.text('member', { label: 'Athlete’s Membership' }),
    admin: out.yesNo(false, { label: 'Athlete Is an Admin' }),
    owner: out.yesNo(false, { label: 'Athlete Is the Owner' }),
    private: out.yesNo(false),
    featured: out.yesNo(false),
    verified: out.yesNo(true),
    website: out.text('https://www.example.com'),
    url: out.text('https://www.strava.com/clubs/231407', { label: 'View on Strava' }),
    photoUrl: out.text('https://pictures.example/clubs/231407/large.jpg', {
      label: 'Photo (URL)',
      from: ['profile', 'profile_medium'],
    }),
    coverPhotoUrl: out.text('https://pictures.example/clubs/231407/cover.jpg', {
      label: 'Cover Photo (URL)',
      from: ['cover_photo', 'cover_photo_small'],
    }),
  });

/** Strava's `url` is only the last part of the address. */
export const clubForPeople = (raw: Raw): Raw => ({
  ...raw,
  sports: ((raw.activity_types ?? []) as string[]).map((type) => sportOf(type).sportName),
  url: `https://www.strava.com/clubs/${raw.id}`,
});
