const quotes = [
	['"', '"'],
	["“", "”"],
	["„", "“"],
	["„", "”"],
	["«", "»"],
	["»", "«"],
	["‹", "›"],
	["‘", "’"],
	["'", "'"],
] as const;

const fence = /^(```|~~~)[\w+-]{0,20}[ \t]*\n([\s\S]*?)\n?\1$/u;

/** What is inside a code fence or quotation marks round a whole answer, or null when there are none or the text before began or ended so itself. */
export const unwrapped = (answer: string, before: string): string | null => {
	const [, mark, fenced] = fence.exec(answer) ?? [];
	if (mark !== undefined && fenced !== undefined)
		return before.includes(mark) || fenced.includes(mark) ? null : fenced;
	const text = before.trim();
	const pair = quotes.find(
		([open, close]) =>
			answer.length > 2 &&
			answer.startsWith(open) &&
			answer.endsWith(close) &&
			!text.startsWith(open) &&
			!text.endsWith(close),
	);
	if (pair === undefined) return null;
	const inside = answer.slice(1, -1);
	return pair.some((mark) => inside.includes(mark) && !/['’]/u.test(mark))
		? null
		: inside;
};

/** Whether a whole answer is wrapped, while the text was not. */
export const isWrapped = (answer: string, before: string): boolean =>
	unwrapped(answer, before) !== null;
