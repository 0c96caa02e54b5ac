/** Writes a text as markdown that shows it sign by sign: nothing in it becomes a mention, a link, a picture, an emoji or a format. What goes before never changes when more is added behind. */
export const literal = (text: string): string =>
	text.replaceAll(special, (sign) => entities[sign] ?? marked(sign));

/** Also signs that are only special where a line begins; spaces there would make it code. */
const special =
	/[&<>\\`*_~[\]@:.#|)]|(?<=(?:^|\n)[ \t]{0,8})[-+=]|(?<=(?:^|\n)[ \t]{0,8})[ \t]/gu;

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	" ": "\u00a0",
	"\t": "\u00a0\u00a0",
};

const marked = (sign: string): string =>
	/[\\`*_~[\]]/u.test(sign) ? `\\${sign}` : `${sign}${joiner}`;

/** Has no width and no meaning, but no address, name or list goes on across it. */
const joiner = "\u2060";
