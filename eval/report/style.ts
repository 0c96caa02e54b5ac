/** The look of the report: light and dark, from a phone's width up. */
export const style = `
:root {
	color-scheme: light dark;
	--paper: light-dark(#ffffff, #16181c);
	--soft: light-dark(#f4f5f7, #20242a);
	--line: light-dark(#d9dce1, #3a4049);
	--ink: light-dark(#1d2026, #e8eaed);
	--quiet: light-dark(#575e69, #a4acb8);
	--good: light-dark(#1f7a4d, #5cc48d);
	--bad: light-dark(#b3261e, #f2938c);
}
* { box-sizing: border-box; }
body {
	margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 62rem;
	background: var(--paper); color: var(--ink);
	font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.15rem; }
p { margin: .35rem 0; max-width: 44rem; }
.quiet { color: var(--quiet); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1.5rem 0 0; }
.tiles div { padding: .75rem .9rem; border-radius: .5rem; background: var(--soft); }
.tiles dt { color: var(--quiet); font-size: .85rem; }
.tiles dd { margin: .1rem 0 0; font-size: 1.3rem; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
.long { text-align: left; }
td.long { white-space: normal; min-width: 13rem; }
.short-name { display: none; }
th { color: var(--quiet); font-weight: 600; font-size: .85rem; vertical-align: bottom; }
thead th { white-space: normal; }
tbody th { color: var(--ink); font-size: 1rem; font-weight: 400; }
tr.sum > * { font-weight: 600; }
.bar { display: block; margin-top: .2rem; height: .3rem; min-width: 3.5rem; border-radius: .15rem; background: var(--line); overflow: hidden; }
.bar i { display: block; height: 100%; background: var(--good); }
.bar.bad i { background: var(--bad); }
details { border-top: 1px solid var(--line); padding: .6rem 0; }
details > summary { cursor: pointer; }
details article { margin: 1rem 0; padding: .9rem 1rem; border-radius: .5rem; background: var(--soft); }
article h3 { margin: 0 0 .3rem; font-size: 1rem; }
article h4 { margin: .7rem 0 .15rem; color: var(--quiet); font-size: .85rem; font-weight: 600; }
article pre { margin: 0; font: inherit; white-space: pre-wrap; }
article ul { margin: 0; padding-left: 1.1rem; }
.bad-word { color: var(--bad); }
@media (max-width: 30rem) {
	body { padding: 1.25rem .9rem 3rem; }
	th, td { padding: .35rem .2rem; font-size: .78rem; }
	tbody th { font-size: .78rem; }
	th:last-child, td:last-child { padding-right: 0; }
	td.long { min-width: 6rem; }
	.bar { min-width: 1.5rem; }
	.full-name { display: none; }
	.short-name { display: inline; }
}
`;
