/** Every text that athletes read, in one place: who translates them changes this file alone. */
export const TEXTS = {
  language: 'en',

  /** A day as athletes read it */
  day: (date: Date) =>
    date.toLocaleDateString('en-US', {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    }),
  /** A moment as athletes read it; the relay does not know their time zone */
  moment: (date: Date) =>
    `${date.toLocaleString('en-US', {
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
    })} UTC`,

  connect: 'Connect with Strava',
  privacy: (team: string) => `Privacy at ${team}`,
  mineLink: 'What I share',
  footer: 'Powered by Strava',

  purposes: {
    activities: {
      label: 'My activities',
      help: 'Those that you show to everyone or to your followers: title, sport, time, distance, heart rate.',
    },
    hidden: {
      label: 'Activities for “Only You” too',
      help: 'Those that nobody else sees on Strava.',
    },
    profile: {
      label: 'My full profile',
      help: 'Also what you hide from others, such as weight, training zones and gear.',
    },
  },

  join: {
    title: (team: string) => `Share your Strava activities with ${team}`,
    forContact: (name: string) => `This link is for ${name}.`,
    choose: (team: string) => `What may ${team} see?`,
    chooseHelp: 'Nothing is shared without a tick. You can change it at any time.',
    nothingChosen:
      'Tick at least one box. Without one, nothing is shared and there is nothing to connect.',
    who: 'Who sees it',
    whoText: (team: string) =>
      `The staff of ${team}, in the system in which it keeps its customers.`,
    why: 'What for',
    whyText: 'To follow your training.',
    howLong: 'For how long',
    howLongText: (team: string) =>
      `From now on until you leave. ${team} keeps what it has noted until then; ask ${team} to delete it.`,
    stored: 'What we store',
    storedText:
      'Your name, your choice, and an encrypted key to Strava. The key is deleted when you leave, the rest within a day.',
    next: 'Strava shows you next what you allow. Leave the boxes there ticked.',
    trouble: 'Strava shows an error?',
    troubleText: (team: string) =>
      `“Limit of connected athletes exceeded” means that ${team} has as many athletes as Strava allows. Tell ${team}.`,
  },

  mine: {
    title: 'What you share',
    joined: (team: string) => `You share with ${team} now.`,
    changed: 'Your choice is saved.',
    nothing: 'Tick at least one box. To share nothing, leave the team.',
    since: (day: string) => `Since ${day}`,
    passedOn: 'Last passed on',
    nothingPassedOn: 'Nothing has been passed on yet. Your next activity will be.',
    unfinished: 'Strava still has to confirm your last change. Nothing is shared until then.',
    finish: 'Finish on Strava',
    change: 'Change what you share',
    changeHelp: 'Strava asks you to confirm the change.',
    changeNow: 'Save and confirm on Strava',
    leave: (team: string) => `Leave ${team}`,
    leaveText: (team: string) =>
      `${team} gets nothing more from you. We delete your key to Strava at once and everything else within a day. Ask ${team} to delete what it has noted.`,
    leaveNow: 'Leave now',
    signOut: 'Forget me in this browser',
    signInTitle: 'What do you share?',
    signInText: 'To show you what you share and with whom, we have to know who you are on Strava.',
  },

  left: {
    title: (team: string) => `You have left ${team}`,
    text: (team: string) =>
      `${team} gets nothing more from you. Your key to Strava is deleted, and the rest will be within a day.`,
    revoked: 'Your permission at Strava has ended too.',
    elsewhere: 'You still share with another team, so your permission at Strava stays.',
    notRevoked:
      'Strava did not answer. End the permission there as well: on strava.com under Settings, My Apps.',
  },

  problems: {
    unknown: {
      title: 'This link does not work',
      text: () =>
        'Part of it may be missing. Open it once more from the message, or ask for a new one.',
    },
    expired: {
      title: 'This link has expired',
      text: (team: string) => `Ask ${team} for a new one.`,
    },
    used: {
      title: 'This link has been used',
      text: (team: string) =>
        `It works once. If you used it, see what you share. If you did not, tell ${team} and ask for a new link.`,
    },
    refused: {
      title: 'Nothing is shared',
      text: (team: string) =>
        `You did not allow it on Strava’s page, so ${team} sees nothing. If that was a mistake, try again.`,
    },
    full: {
      title: (team: string) => `${team} has no place left`,
      text: (team: string) =>
        `Strava limits how many athletes can connect, and all places are taken. Tell ${team}: it can ask Strava for more. If you have joined before, see what you share.`,
    },
    taken: {
      title: 'Somebody has joined with this name',
      text: (team: string) =>
        `Another Strava athlete already shares under the name that this link is for. Are you signed in to Strava as somebody else? If not, ask ${team}.`,
    },
    otherContact: {
      title: 'You have joined before',
      text: (team: string) =>
        `Your Strava account already shares with ${team} under another name. If the link was for somebody else, they have to sign in to Strava with their own account. Nothing has changed for you.`,
    },
    otherAthlete: {
      title: 'You are somebody else on Strava',
      text: () =>
        'This browser is signed in to Strava with another account than the one that shares. Sign in there with that account, then try again. Nothing is shared until then.',
    },
    lost: {
      title: 'Please start again',
      text: () =>
        'You took more than 15 minutes on Strava, came back in another browser, or opened this page twice. Open your link again.',
    },
    stranger: {
      title: 'You share nothing',
      text: () =>
        'This Strava account is in no team. To join one, open the link that you were given.',
    },
    away: {
      title: 'Strava does not answer',
      text: () => 'Nothing has changed. Try again in a few minutes.',
    },
    busy: {
      title: 'Too many attempts',
      text: () => 'Wait ten minutes, then open the link again.',
    },
  },
  tryAgain: 'Try again',
} as const;
