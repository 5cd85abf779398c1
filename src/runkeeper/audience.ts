/** With whom an athlete shares: https://runkeeper.com/developer/healthgraph/settings */
export const AUDIENCE = {
  'Just Me': 'Just Me',
  'Street Team': 'Street Team',
  Everyone: 'Everyone',
};
