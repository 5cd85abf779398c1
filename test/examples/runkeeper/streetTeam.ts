import type { Example } from '../example.ts';
import { get, page, post } from './exchanges.ts';

const ben = {
  userID: 987654321,
  name: 'Ben Torres',
  profile: 'https://runkeeper.com/user/987654321',
};

/** https://runkeeper.com/developer/healthgraph/comments */
const threads = [
  {
    key: 'activity',
    field: 'activityId',
    id: '2000000103',
    path: '/fitnessActivities/2000000103/comments',
  },
  {
    key: 'strength_workout',
    field: 'workoutId',
    id: '3000001',
    path: '/strengthTrainingActivities/3000001/comments',
  },
];

const commentExamples = threads.flatMap(({ key, field, id, path }): Example[] => [
  {
    operation: `list_runkeeper_${key}_comments`,
    scopes: ['Read Health Information'],
    input: { [field]: id },
    exchanges: [
      get(path, 'CommentThread', {
        uri: path,
        userID: 1234567890,
        comments: [
          {
            timestamp: 'Sun, 18 Oct 2026 12:01:05',
            userID: 987654321,
            name: 'Ben Torres',
            comment: 'Nice one',
          },
        ],
      }),
    ],
    result: [
      {
        id: '987654321-2026-10-18T12:01:05',
        athleteId: '987654321',
        name: 'Ben Torres',
        comment: 'Nice one',
        writtenLocal: '2026-10-18T12:01:05',
        localTime: '12:01',
      },
    ],
  },
  {
    operation: `create_runkeeper_${key}_comment`,
    scopes: ['Basic'],
    input: { [field]: id, comment: 'Nice one' },
    exchanges: [post(path, 'Comment', { comment: 'Nice one' })],
    result: { [field]: id, comment: 'Nice one' },
  },
]);

export const runkeeperStreetTeamExamples: Example[] = [
  {
    // https://runkeeper.com/developer/healthgraph/friends; older payloads say url instead of uri
    operation: 'list_runkeeper_street_team',
    scopes: ['Basic'],
    kind: 'search',
    input: {},
    exchanges: [
      page('/team', 'TeamFeed', {
        size: 2,
        items: [
          { ...ben, uri: '/team/987654321' },
          { name: 'Ida Falk', url: '/team/987654322' },
        ],
      }),
    ],
    result: [
      {
        id: '987654321',
        name: 'Ben Torres',
        profileUrl: 'https://runkeeper.com/user/987654321',
        status: null,
        uri: '/team/987654321',
      },
      { id: '987654322', name: 'Ida Falk', uri: '/team/987654322' },
    ],
  },
  {
    // The order of the team is not documented, so every page is read.
    operation: 'list_runkeeper_street_team',
    scopes: ['Basic'],
    kind: 'trigger',
    input: {},
    exchanges: [
      page('/team', 'TeamFeed', { size: 2, items: [ben], next: '/team?page=1&pageSize=100' }),
      page('/team', 'TeamFeed', { size: 2, items: [{ ...ben, userID: 5 }] }, { page: '1' }),
    ],
    result: [{ id: '987654321', revision: 'new' }, { id: '5' }],
  },
  {
    operation: 'get_runkeeper_street_team_member',
    scopes: ['Basic'],
    input: { memberId: '987654321' },
    exchanges: [get('/team/987654321', 'Member', { ...ben, status: 'pending' })],
    result: [{ id: '987654321', name: 'Ben Torres', status: 'pending' }],
  },
  {
    operation: 'create_runkeeper_street_team_invitation',
    scopes: ['Basic'],
    input: { userID: '987654321' },
    exchanges: [post('/team', 'Invitation', { userID: 987654321 }, '/team/987654321')],
    result: { id: '987654321' },
  },
  ...commentExamples,
];
