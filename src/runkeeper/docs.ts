/**
 * Page of the Health Graph's documentation: `docs('fitness-activities#feed')`. Runkeeper took the pages
 * down in 2018: https://github.com/cpfair/tapiriik/issues/451
 */
export const docs = (page: string) => `https://runkeeper.com/developer/healthgraph/${page}`;
