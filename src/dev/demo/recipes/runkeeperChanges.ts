import type { RunkeeperSandbox } from '../../sandbox/index.ts';
import { ADA, changeContact, RUNNER_FIELD } from './gym.ts';
import type { Recipe } from './recipe.ts';
import { mappedWorkout } from './sharedSteps.ts';

export const runkeeperChanges: Recipe = {
  name: 'runkeeper-changes',
  title: 'Changes in Runkeeper update contact, task and note',
  fields: [
    { name: RUNNER_FIELD, dataType: 'TEXT' },
    { name: 'Last Activity Date', dataType: 'DATE' },
  ],
  contacts: [ADA],
  zap: {
    trigger: {
      app: 'runkeeper',
      key: 'updated_runkeeper_activity',
      label: 'Updated Runkeeper Activity',
    },
    steps: [
      {
        app: 'highlevel',
        kind: 'creates',
        key: 'log_workout_to_contact',
        label: 'Log Workout to Contact',
        input: (activity, _, pick) => ({
          ...mappedWorkout(activity),
          athleteFieldId: pick.field(RUNNER_FIELD),
          ifLogged: 'update',
          lastActivityDateFieldId: pick.field('Last Activity Date'),
          sportTagPrefix: 'sport:',
        }),
      },
      {
        app: 'highlevel',
        kind: 'searches',
        key: 'get_contact_tasks',
        label: 'Get Contact Tasks',
        input: (_, [logged]) => ({ contactId: logged!.contactId }),
      },
      {
        app: 'highlevel',
        kind: 'creates',
        key: 'update_contact_task',
        label: 'Update Contact Task',
        input: (activity, [logged, task]) => ({
          contactId: logged!.contactId,
          taskId: task!.id,
          body: activity.summary,
        }),
      },
    ],
  },
  events: [
    {
      story: 'Ada, whose Runkeeper number the desk knows, corrects her latest run to 10 km.',
      happen: (sandbox) => {
        const { runkeeper } = sandbox;
        const fields = { [RUNNER_FIELD]: String(runkeeper.state.userID) };
        changeContact(sandbox, ADA, { fields });
        runkeeper.updateActivity(latestOf(runkeeper), { total_distance: 10_000 });
      },
    },
  ],
};

const latestOf = ({ state }: RunkeeperSandbox): number =>
  state.collections.fitnessActivities.at(-1)!.id;
