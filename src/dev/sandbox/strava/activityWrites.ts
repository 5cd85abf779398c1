import { visibleActivity } from './activities.ts';
import { type ActivityDraft, completeActivity, instantOf } from './activityCompletion.ts';
import { formOf } from './forms.ts';
import { route } from './gate.ts';

const present = (draft: ActivityDraft): ActivityDraft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));

const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;

export const activityWriteRoutes = [
  route({
    // https://developers.strava.com/docs/reference/#api-Activities-createActivity
    route: 'POST /activities',
    scopes: ['activity:write'],
    isRead: false,
    status: 201,
    answer: ({ state, body, now }) => {
      const form = formOf(body, 'Activity', [
        'name',
        'type',
        'sport_type',
        'start_date_local',
        'elapsed_time',
        'description',
        'distance',
        'trainer',
        'commute',
      ]);
      const start = form.needed('start_date_local');
      if (!isoDate.test(start)) throw form.wrong('start_date_local');
      form.needed('sport_type');
      form.needed('elapsed_time');
      const seconds = form.number('elapsed_time', /^[1-9]\d*$/);
      const activity = completeActivity(
        state,
        present({
          name: form.needed('name'),
          sport_type: form.sport(),
          start_date: instantOf(start),
          elapsed_time: seconds,
          moving_time: seconds,
          distance: form.number('distance') ?? 0,
          description: form.text('description'),
          trainer: form.yesNo('trainer'),
          commute: form.yesNo('commute'),
          manual: true,
        }),
        now,
      );
      state.activities.push(activity);
      return activity;
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Activities-updateActivityById
    route: 'PUT /activities/{id}',
    scopes: ['activity:write'],
    answer: (call) => {
      const { state, body, params } = call;
      const activity = visibleActivity(call, params.id);
      const change = formOf(body, 'Activity', [
        'name',
        'sport_type',
        'type',
        'description',
        'gear_id',
        'commute',
        'trainer',
        'hide_from_home',
      ]);
      const flags = ['commute', 'trainer', 'hide_from_home'] as const;
      for (const flag of flags) {
        // Booleans count in JSON only.
        if (change.has(flag) && typeof change.value(flag) !== 'boolean') throw change.wrong(flag);
      }
      const gearId = change.text('gear_id');
      const gear = state.gear.find(({ id }) => id === gearId);
      if (gearId && gearId !== 'none' && !gear) throw change.wrong('gear_id');
      Object.assign(
        activity,
        present({
          name: change.text('name'),
          sport_type: change.sport(),
          description: change.text('description'),
          ...Object.fromEntries(flags.map((flag) => [flag, change.value(flag)])),
          ...(gearId && { gear_id: gear?.id ?? null, gear: gear ? { ...gear } : null }),
        }),
      );
      return activity;
    },
  }),
];
