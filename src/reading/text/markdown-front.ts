/** What stands between the two lines of dashes at the very beginning, and the text behind it. */
export const splitFrontMatter = (
	text: string,
): {
	readonly title: string | null;
	readonly author: string | null;
	readonly body: string;
} => {
	const found =
		/^---[ \t]*\n(?<front>(?:(?!---[ \t]*$|\.\.\.[ \t]*$).{0,2000}\n){0,200})(?:---|\.\.\.)[ \t]*(?:\n|$)/mu.exec(
			text.slice(0, 50_000),
		);
	const front = found?.groups?.front;
	// A rule between two paragraphs is no front matter.
	if (
		!found ||
		found.index > 0 ||
		front === undefined ||
		!/^[\w-]+:/mu.test(front)
	)
		return { title: null, author: null, body: text };
	return {
		title: fact(front, "title"),
		author: fact(front, "author"),
		body: text.slice(found[0].length),
	};
};

const fact = (front: string, name: string): string | null => {
	const line = front
		.split("\n")
		.find((one) => one.toLowerCase().startsWith(`${name}:`));
	const said = line?.slice(name.length + 1).trim() ?? "";
	return said.replace(/^(["'])(.*)\1$/u, "$2") || null;
};
