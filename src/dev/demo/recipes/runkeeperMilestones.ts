import { ADA, changeContact, RUNNER_FIELD } from './gym.ts';
import type { Recipe } from './recipe.ts';

export const runkeeperMilestones: Recipe = {
  name: 'runkeeper-milestones',
  title: 'Milestones, streaks, pauses and weekly reports from Runkeeper',
  fields: [{ name: RUNNER_FIELD, dataType: 'TEXT' }],
  contacts: [ADA],
  zap: {
    trigger: {
      app: 'runkeeper',
      key: 'runkeeper_athlete_inactive',
      label: 'Runkeeper Athlete Inactive',
      input: () => ({ days: 7 }),
    },
    steps: [
      {
        app: 'highlevel',
        kind: 'searches',
        key: 'find_contact',
        label: 'Find Contact',
        input: ({ athleteId }, _, pick) => ({
          customFieldId: pick.field(RUNNER_FIELD),
          customFieldValue: athleteId,
        }),
      },
      {
        app: 'highlevel',
        kind: 'creates',
        key: 'create_contact_task',
        label: 'Create Contact Task',
        input: ({ daysInactive }, [contact]) => ({
          contactId: contact!.id,
          title: `Call: ${daysInactive} days without a workout`,
          dueDate: 'tomorrow',
        }),
      },
    ],
  },
  events: [
    {
      story: 'Ada, whose Runkeeper number the desk knows, logs a run in Runkeeper.',
      happen: (sandbox) => {
        const { runkeeper } = sandbox;
        const fields = { [RUNNER_FIELD]: String(runkeeper.state.userID) };
        changeContact(sandbox, ADA, { fields });
        runkeeper.addActivity();
      },
    },
    { story: 'Six days pass without another workout.', days: 6 },
    { story: 'The seventh day passes.', days: 1 },
    { story: 'A further day passes: the same pause starts the Zap no more.', days: 1 },
  ],
  doublesOnReplay: true,
};
