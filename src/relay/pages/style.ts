/**
 * The look of the athletes' pages: phone first, light and dark, contrasts of WCAG AA. White on Strava's
 * orange has 3.3:1, which large bold text may have.
 */
export const STYLE = `
  :root { color-scheme: light dark; --ink: #1c2321; --soft: #55635f; --line: #d3dbd8; --ground: #f4f7f6; --card: #fff; --accent: #0b6e4f; --bad: #b3261e; --bad-ground: #fdecea; --good-ground: #e3f4ec; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e6ecea; --soft: #a3b1ad; --line: #3a4844; --ground: #121816; --card: #1b2421; --accent: #5fd3a8; --bad: #ff9d94; --bad-ground: #3a1d1a; --good-ground: #16322a; } }
  * { box-sizing: border-box; }
  body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
  main { max-width: 34rem; margin: 0 auto; padding: 1.25rem 1rem 2rem; }
  header { display: flex; align-items: center; gap: .75rem; color: var(--soft); font-weight: 600; overflow-wrap: anywhere; }
  header img { height: 3rem; width: 3rem; object-fit: contain; border-radius: .5rem; background: #fff; }
  h1 { font-size: 1.6rem; line-height: 1.2; margin: 1rem 0 .5rem; overflow-wrap: anywhere; text-wrap: balance; }
  h2 { font-size: 1.2rem; margin: 0; overflow-wrap: anywhere; }
  h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
  p { margin: .5rem 0; }
  a { color: var(--accent); }
  .soft { color: var(--soft); }
  .card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; margin: 1rem 0; }
  .note { border-left: .25rem solid var(--accent); background: var(--good-ground); border-radius: .25rem; padding: .75rem 1rem; margin: 1rem 0; }
  .wrong { border-left-color: var(--bad); background: var(--bad-ground); }
  fieldset { border: 0; padding: 0; margin: 0; min-width: 0; }
  legend { font-weight: 600; font-size: 1.1rem; padding: 0; }
  .box { display: grid; grid-template-columns: 1.5rem 1fr; gap: 0 .75rem; padding: .75rem 0; border-top: 1px solid var(--line); cursor: pointer; }
  .box:first-of-type { margin-top: .5rem; }
  .box input { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--accent); }
  .box span { font-weight: 600; }
  .box small { grid-column: 2; font-size: .9rem; color: var(--soft); }
  .inner { margin-left: 2.25rem; }
  dl { margin: 1rem 0; }
  dt { font-weight: 600; }
  dd { margin: 0 0 .75rem; color: var(--soft); }
  ul { padding-left: 1.25rem; margin: .25rem 0; }
  button, .action { display: inline-flex; align-items: center; font: inherit; font-weight: 600; min-height: 3rem; padding: .5rem 1.25rem; border-radius: .5rem; border: 1px solid var(--accent); background: transparent; color: var(--accent); text-decoration: none; cursor: pointer; }
  button.danger { color: var(--bad); border-color: var(--bad); }
  button.strava { justify-content: center; gap: .6rem; width: 100%; height: 3rem; padding: 0 1rem; border: 0; border-radius: .25rem; background: #fc5200; color: #fff; font-size: 1.2rem; font-weight: 700; }
  button.strava svg { height: 1.6rem; width: 1.6rem; fill: #fff; }
  button:hover { filter: brightness(.94); }
  :focus-visible { outline: .2rem solid var(--accent); outline-offset: .2rem; }
  details { margin-top: 1rem; border-top: 1px solid var(--line); padding-top: .25rem; }
  summary { cursor: pointer; padding: .75rem 0; font-weight: 600; }
  footer { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
  footer a { display: inline-block; padding: .35rem 0; }
`;
