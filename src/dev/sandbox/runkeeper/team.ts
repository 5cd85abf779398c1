import { faults } from './fault.ts';
import type { Call, Route } from './gate.ts';
import { spelled } from './spelledDate.ts';
import type { CollectionName, Member } from './world.ts';

const profileOf = ({ userID }: Member) => `https://runkeeper.com/user/${userID}`;

const threadOf = ({ state, params }: Call, collection: CollectionName): string => {
  if (!state.collections[collection].some(({ id }) => String(id) === params.id)) {
    throw faults.notFound();
  }
  return `/${collection}/${params.id}/comments`;
};

const commentRoutes = (collection: CollectionName): Route[] => [
  {
    route: `GET /${collection}/{id}/comments`,
    gives: ['CommentThread'],
    needs: 'Read Health Information',
    answer: (call) => {
      const uri = threadOf(call, collection);
      return { body: { uri, userID: call.state.userID, comments: call.state.comments[uri] ?? [] } };
    },
  },
  {
    route: `POST /${collection}/{id}/comments`,
    takes: ['Comment'],
    answer: (call) => {
      const { state, body, now } = call;
      const uri = threadOf(call, collection);
      if (typeof body.comment !== 'string' || Object.keys(body).length !== 1) {
        throw faults.body('A comment has the property comment and no other.');
      }
      state.comments[uri] = [
        ...(state.comments[uri] ?? []),
        {
          timestamp: spelled(now),
          userID: state.userID,
          name: String(state.profile.name),
          comment: body.comment,
        },
      ];
      return { status: 200 };
    },
  },
];

/** https://runkeeper.com/developer/healthgraph/friends and https://runkeeper.com/developer/healthgraph/comments */
export const teamRoutes: Route[] = [
  {
    route: 'GET /team',
    gives: ['TeamFeed'],
    answer: ({ state: { team }, query }) => {
      const page = Number(query.page ?? 0);
      const pageSize = Number(query.pageSize ?? 25);
      const items = team.slice(page * pageSize, (page + 1) * pageSize);
      return {
        body: {
          size: team.length,
          items: items.map((member) => ({
            userID: member.userID,
            name: member.name,
            profile: profileOf(member),
            uri: `/team/${member.userID}`,
          })),
          ...((page + 1) * pageSize < team.length && {
            next: `/team?page=${page + 1}&pageSize=${pageSize}`,
          }),
        },
      };
    },
  },
  {
    route: 'GET /team/{id}',
    gives: ['Member'],
    answer: ({ state: { team }, params }) => {
      const member = team.find(({ userID }) => String(userID) === params.id);
      if (!member) throw faults.notFound();
      return { body: { ...member, profile: profileOf(member) } };
    },
  },
  {
    route: 'POST /team',
    takes: ['Invitation'],
    answer: ({ state: { team }, body }) => {
      if (!Number.isInteger(body.userID) || Object.keys(body).length !== 1) {
        throw faults.body('An invitation has the property userID and no other.');
      }
      const userID = body.userID as number;
      if (!team.some((member) => member.userID === userID)) {
        team.push({ userID, name: `Runner ${userID}`, status: 'pending' });
      }
      return { status: 201, location: `/team/${userID}` };
    },
  },
  ...commentRoutes('fitnessActivities'),
  ...commentRoutes('strengthTrainingActivities'),
];
