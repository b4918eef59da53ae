/** The look of the report: system fonts, one rhythm, both schemes, narrow screens too. */
export const styles = `
:root {
  --ground: #f6f7f9; --paper: #fff; --ink: #1c2330; --quiet: #566073; --line: #dfe3ea; --soft: #eef1f5;
  --passed: #17653a; --failed: #a8200d; --open: #7a4b00; --passed-soft: #e2f3e8; --failed-soft: #fde7e3; --open-soft: #fdf0d5;
  --accent: #2f4bc7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161d; --paper: #1a202a; --ink: #e7ebf2; --quiet: #a3adbd; --line: #303846; --soft: #242c38;
    --passed: #7fd8a0; --failed: #ff9d8c; --open: #f2c46d; --passed-soft: #17352a; --failed-soft: #45211d; --open-soft: #3b2e14;
    --accent: #a9b8ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
.top, main { max-width: 68rem; margin-inline: auto; padding-inline: 24px; }
.top { padding-block: 48px 8px; }
main { padding-block: 8px 64px; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 4px 0 8px; text-wrap: balance; }
h2 { font-size: 1.25rem; margin: 40px 0 12px; }
h3 { font-size: 1.05rem; margin: 0; }
h4 { font-size: 1rem; font-weight: 600; margin: 0 0 8px; }
h5 { font-size: .8125rem; font-weight: 600; color: var(--quiet); margin: 0 0 4px; }
p { margin: 0; }
a { color: var(--accent); }
code, pre { font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: .875rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 12px; margin: 24px 0 0; }
.tile { background: var(--paper); border: 1px solid var(--line); border-block-start: 3px solid var(--line); border-radius: 8px; padding: 12px 16px; display: flex; flex-direction: column-reverse; }
.tile dt { color: var(--quiet); font-size: .875rem; }
.tile dd { margin: 0; font-size: 1.75rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tile.passed { border-block-start-color: var(--passed); }
.tile.failed { border-block-start-color: var(--failed); }
.tile.not-shown { border-block-start-color: var(--open); }
.badge { display: inline-block; border-radius: 999px; padding: 1px 10px; font-size: .8125rem; font-weight: 600; white-space: nowrap; background: var(--soft); color: var(--quiet); }
.badge.passed { background: var(--passed-soft); color: var(--passed); }
.badge.failed { background: var(--failed-soft); color: var(--failed); }
.badge.not-shown { background: var(--open-soft); color: var(--open); }
.failure, details, table, .warning { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
.failure { border-inline-start: 4px solid var(--failed); padding: 20px 24px; margin-block-end: 16px; }
.failure h3 { margin-block: 8px 12px; font-size: 1.15rem; }
.finding + .finding { margin-block-start: 20px; }
.exchange { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 12px; }
.exchange > div { min-width: 0; }
pre { margin: 0; padding: 12px; background: var(--soft); border-radius: 6px; white-space: pre-wrap; max-block-size: 20rem; overflow: auto; }
.failure dl { margin: 0 0 20px; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 12px 24px; border-block-end: 1px solid var(--line); padding-block-end: 16px; }
.failure dt { color: var(--quiet); font-size: .875rem; }
.failure dd { margin: 0; }
.warning { padding: 12px 16px; border-inline-start: 4px solid var(--open); margin-block-start: 16px; }
details { margin-block-end: 8px; }
summary { display: flex; align-items: center; justify-content: space-between; gap: 16px; padding: 12px 20px; min-height: 48px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary h3::before { content: '▸'; display: inline-block; inline-size: 1.25em; color: var(--quiet); }
details[open] summary h3::before { content: '▾'; }
.checks { list-style: none; margin: 0; padding: 0; }
.checks li { display: grid; grid-template-columns: 7.5rem 1fr; gap: 4px 12px; padding: 12px 20px; border-block-start: 1px solid var(--line); align-items: start; }
table { inline-size: 100%; border-collapse: separate; border-spacing: 0; }
caption { text-align: start; color: var(--quiet); font-size: .875rem; padding-block-end: 8px; }
th, td { text-align: start; vertical-align: top; padding: 10px 16px; border-block-start: 1px solid var(--line); font-weight: 400; }
thead th { border-block-start: 0; color: var(--quiet); font-size: .875rem; }
tbody th { inline-size: 38%; }
.chip { display: inline-block; background: var(--soft); border-radius: 4px; padding: 0 6px; font-size: .8125rem; white-space: nowrap; }
@media (max-width: 40rem) {
  .top, main { padding-inline: 16px; }
  .failure { padding: 16px; }
  .checks li { grid-template-columns: 1fr; padding-inline: 16px; }
  thead { position: absolute; clip-path: inset(50%); }
  tr { display: block; border-block-start: 1px solid var(--line); padding: 8px 16px; }
  th, td { display: block; inline-size: auto; border: 0; padding: 2px 0; }
  tbody th { inline-size: auto; }
}
`
