/** Score from which a lead is warm. */
export const WARM = 40;

/** Score from which a lead is hot. */
export const HOT = 70;

/** Lead tier of a score. */
export const tierOf = (score: number, warm = WARM, hot = HOT): 'Hot' | 'Warm' | 'Cold' =>
  score >= hot ? 'Hot' : score >= warm ? 'Warm' : 'Cold';
