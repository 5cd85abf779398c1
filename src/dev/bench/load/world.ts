import type { Sandbox } from '../../sandbox/index.ts';

/** Records of a large account, sub-accounts of a large agency, and notes that make an answer of five megabytes. */
const LARGE = { records: 20_000, subAccounts: 2000, notes: 5000 };

/** The contact whose notes they are. */
export const NOTED_CONTACT = 'contactAdaByron00001';

const MINUTE = 60_000;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** An id as the vendors write them: twenty letters and digits. */
const idOf = (name: string, index: number) =>
  `${name}${index.toString(36).padStart(20 - name.length, '0')}`;

/** Moments a minute apart, the last one an hour ago. */
const momentsOf = (count: number) =>
  upTo(count).map((index) => new Date(Date.now() - (count - index + 60) * MINUTE).toISOString());

/** Makes the sandbox's accounts those of a large agency and of an athlete of many years. */
export function enlarge({ highlevel: { state }, strava }: Sandbox): void {
  const [contact, deal, conversation, location, activity] = [
    state.contacts[0]!,
    state.opportunities[0]!,
    state.conversations[0]!,
    state.locations[0]!,
    strava.state.activities[0]!,
  ];
  const route = 'kzmiGfkbmLqAWQIGEEKAYJgBVqDJ{BHa@jAkNJw@Pw@V{APs@'.repeat(10);
  for (const [index, time] of momentsOf(LARGE.records).entries()) {
    state.contacts.push({
      ...contact,
      id: idOf('contact', index),
      firstName: `Member ${index}`,
      email: `member.${index}@example.com`,
      dateAdded: time,
      dateUpdated: time,
    });
    state.opportunities.push({
      ...deal,
      id: idOf('deal', index),
      createdAt: time,
      updatedAt: time,
    });
    state.conversations.push({
      ...conversation,
      id: idOf('conversation', index),
      dateAdded: time,
      dateUpdated: time,
    });
    state.tags.push({
      id: idOf('tag', index),
      locationId: location.id,
      name: `${index} ${'of a campaign with a long name '.repeat(6)}`.trim(),
    });
    const id = activity.id - LARGE.records + index;
    const start = new Date(Date.parse(time) - (LARGE.records - index) * 600 * MINUTE);
    strava.state.activities.push({
      ...activity,
      id,
      start_date: start.toISOString(),
      start_date_local: start.toISOString(),
      map: { ...activity.map, id: `a${id}`, summary_polyline: route },
    });
  }
  for (const [index, time] of momentsOf(LARGE.notes).entries()) {
    state.notes.push({
      id: idOf('note', index),
      contactId: NOTED_CONTACT,
      body: 'Squats 5 × 5, bench press 3 × 8, 20 minutes of rowing. '.repeat(16),
      pinned: false,
      dateAdded: time,
    });
  }
  for (const index of upTo(LARGE.subAccounts)) {
    state.locations.push({ ...location, id: idOf('location', index), name: `Gym ${index}` });
  }
}

/** Half as many contacts come in as there are, all within some seconds. */
export function importContacts({ state }: Sandbox['highlevel']): void {
  const time = new Date().toISOString();
  const before = state.contacts.length;
  for (const index of upTo(LARGE.records / 2)) {
    state.contacts.push({
      ...state.contacts[0]!,
      id: idOf('imported', before + index),
      email: `imported.${before + index}@example.com`,
      dateAdded: time,
      dateUpdated: time,
    });
  }
}
