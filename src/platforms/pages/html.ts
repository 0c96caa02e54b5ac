/** Text as it may stand in HTML, inside and outside of quotes. */
export const escapeHtml = (text: string): string =>
	text.replaceAll(/[&<>"']/gu, (letter) => entities[letter] ?? letter);

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};
