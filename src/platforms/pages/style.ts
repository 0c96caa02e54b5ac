/** How one-time pages look, on a phone and on a desk, by day and by night. */
export const style = `
:root {
	--paper: #ffffff; --ground: #f1f4f7; --text: #1b2530; --quiet: #56616e;
	--edge: #d5dce4; --field: #f6f8fa; --accent: #2b5f93; --on-accent: #ffffff;
	--wrong: #b3261e;
}
@media (prefers-color-scheme: dark) {
	:root {
		--paper: #1d232b; --ground: #12161b; --text: #e8edf2; --quiet: #a5b0bc;
		--edge: #38424e; --field: #12161b; --accent: #8ab8e6; --on-accent: #0d1b29;
		--wrong: #f2938c;
	}
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--text);
	font: 17px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
body { margin: 0; min-height: 100vh; min-height: 100dvh; display: grid;
	place-items: center; padding: 20px; }
main { width: 100%; max-width: 31rem; background: var(--paper);
	border: 1px solid var(--edge); border-radius: 16px; padding: 28px; }
.name { margin: 0 0 20px; color: var(--quiet); font-size: 14px; }
h1 { margin: 0 0 12px; font-size: 1.25rem; line-height: 1.25;
	overflow-wrap: anywhere; }
p { margin: 0 0 16px; }
form { margin: 24px 0 0; }
button { width: 100%; min-height: 48px; padding: 10px 18px; border: 0;
	border-radius: 10px; background: var(--accent); color: var(--on-accent);
	font: inherit; font-weight: 600; cursor: pointer; }
button:hover { filter: brightness(1.08); }
button:focus-visible, .value:focus-visible {
	outline: 3px solid var(--accent); outline-offset: 3px; }
.value { display: block; margin: 20px 0 12px; padding: 16px;
	border: 1px solid var(--edge); border-radius: 10px; background: var(--field);
	font: 1.15rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace;
	white-space: pre-wrap; overflow-wrap: anywhere; user-select: all;
	-webkit-user-select: all; }
/* A list of passwords: each stands behind its address. */
.many { font-size: .95rem; line-height: 1.7; }
@media (min-width: 720px) { main:has(.many) { max-width: 700px; }
	.many { tab-size: 38; } }
.field { margin: 0 0 18px; }
label { display: block; margin: 0 0 6px; font-weight: 600; }
input, select { width: 100%; min-height: 48px; padding: 10px 14px;
	border: 1px solid var(--quiet); border-radius: 10px; background: var(--field);
	color: inherit; font: inherit; }
input:focus-visible, select:focus-visible {
	outline: 3px solid var(--accent); outline-offset: 1px; }
small { display: block; margin: 6px 0 0; color: var(--quiet); font-size: 15px; }
.wrong { margin: 20px 0 0; padding: 12px 14px; border-left: 4px solid var(--wrong);
	background: var(--field); }
.wrong p { margin: 6px 0 0; }
#said { margin: 10px 0 0; text-align: center; color: var(--quiet); }
.note { margin: 20px 0 0; color: var(--quiet); font-size: 15px; }
[hidden] { display: none; }
@media (max-width: 420px) { body { padding: 12px; place-items: start center; }
	main { padding: 22px; } }
`;
