/** The version of the API that the calendar endpoints are documented for: https://marketplace.gohighlevel.com/docs/ghl/calendars/calendars */
export const version = '2021-04-15';
