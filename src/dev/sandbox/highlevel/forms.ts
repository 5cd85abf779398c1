import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { validated } from './validation.ts';
import type { Submission } from './world.ts';

const version = '2021-07-28';

const whole = z.string().regex(/^\d+$/, 'must be a number conforming to the specified constraints');
const day = z.iso.date('must be a valid ISO 8601 date string');

const listQuery = z.strictObject({
  locationId: z.string(),
  skip: whole.optional(),
  limit: whole.optional(),
  type: z.string().optional(),
});

const MOST_LISTED = 50;

/** A page of the forms or the surveys of a location. */
const listed = (call: Call, kind: 'forms' | 'surveys') => {
  const { locationId, skip = '0', limit = '10' } = validated(listQuery, call.query);
  const all = call.state[kind].filter((one) => one.locationId === locationId);
  const size = Math.min(Number(limit), MOST_LISTED);
  return { [kind]: all.slice(Number(skip), Number(skip) + size), total: all.length };
};

const submissionsQuery = z.strictObject({
  locationId: z.string(),
  page: whole.optional(),
  limit: whole.optional(),
  q: z.string().optional(),
  startAt: day.optional(),
  endAt: day.optional(),
});

const MOST_SUBMISSIONS = 100;

const today = (now: Date) => now.toISOString().slice(0, 10);

const lastMonth = (now: Date) => {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - 1);
  return today(then);
};

/** A page of submissions of a month unless days are given, the latest first. */
const submitted = (call: Call, kind: 'formId' | 'surveyId') => {
  const schema = submissionsQuery.extend({ [kind]: z.string().optional() });
  const query = validated(schema, call.query);
  const { locationId, q, startAt = lastMonth(call.now), endAt = today(call.now) } = query;
  const isOf = (one: Submission) =>
    one.locationId === locationId &&
    one[kind] !== undefined &&
    (!query[kind] || one[kind] === query[kind]) &&
    (!q || [one.contactId, one.name, one.email, one.others.phone].includes(q)) &&
    one.createdAt.slice(0, 10) >= startAt &&
    one.createdAt.slice(0, 10) <= endAt;
  const all = call.searched.submissions
    .filter(isOf)
    .toReversed()
    .sort((one, later) => later.createdAt.localeCompare(one.createdAt));
  const page = Number(query.page ?? 1);
  const size = Math.min(Number(query.limit ?? 20), MOST_SUBMISSIONS);
  return {
    submissions: all
      .slice((page - 1) * size, page * size)
      .map(({ locationId: _, ...submission }) => submission),
    meta: {
      total: all.length,
      currentPage: page,
      nextPage: page * size < all.length ? page + 1 : null,
      prevPage: page > 1 ? page - 1 : null,
    },
  };
};

export const formRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms
    route: 'GET /forms/',
    version,
    scope: 'forms.readonly',
    location: 'query',
    answer: (call) => listed(call, 'forms'),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms-submissions
    route: 'GET /forms/submissions',
    version,
    scope: 'forms.readonly',
    location: 'query',
    answer: (call) => submitted(call, 'formId'),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/surveys/get-surveys
    route: 'GET /surveys/',
    version,
    scope: 'surveys.readonly',
    location: 'query',
    answer: (call) => listed(call, 'surveys'),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/surveys/get-surveys-submissions
    route: 'GET /surveys/submissions',
    version,
    scope: 'surveys.readonly',
    location: 'query',
    answer: (call) => submitted(call, 'surveyId'),
  }),
];
