/** The JSON objects in an answer, whatever stands round them: the whole, what a code fence holds, or what follows an introduction; the first few, in order. Parses, never runs. */
export const objectsIn = (answer: string): readonly unknown[] => {
	const found: unknown[] = [];
	let from = 0;
	for (let tries = 0; tries < mostTries; tries += 1) {
		const start = answer.indexOf("{", from);
		if (start < 0) break;
		const end = endOf(answer, start);
		const value = end === null ? null : parsed(answer.slice(start, end));
		if (value !== null) found.push(value);
		from = value !== null && end !== null ? end : start + 1;
	}
	return found;
};

const mostTries = 20;

/** Where the object that begins at `start` ends; braces inside strings do not count. */
const endOf = (text: string, start: number): number | null => {
	let depth = 0;
	let inString = false;
	for (let at = start; at < text.length; at += 1) {
		const sign = text[at];
		if (inString) {
			if (sign === "\\") at += 1;
			else if (sign === '"') inString = false;
		} else if (sign === '"') inString = true;
		else if (sign === "{") depth += 1;
		else if (sign === "}") {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return null;
};

// What JSON.parse throws quotes the text.
const parsed = (text: string): unknown => {
	try {
		const value: unknown = JSON.parse(text);
		return value;
	} catch {
		return null;
	}
};
