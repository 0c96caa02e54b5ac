/** One word of a typed command: its text without quotes, and where it began in the line. */
export type Word = {
	readonly text: string;
	readonly start: number;
	readonly quoted: boolean;
};

const doubles = '"“”„«»';

/** Splits a line as people type it: straight, curly, low and pointed quotes keep words together; a backslash inside quotes keeps the next sign. An open quote runs to the end. */
export const splitWords = (line: string): readonly Word[] => {
	const words: Word[] = [];
	let at = 0;
	while (at < line.length) {
		if (/\s/u.test(line.charAt(at))) {
			at += 1;
			continue;
		}
		const [word, next] = takeWord(line, at);
		words.push(word);
		at = next;
	}
	return words;
};

/** Writes a word so that {@link splitWords} reads it back the same. */
export const quoteWord = (text: string): string =>
	/^[^\s"“”„«»'\\\-–—][^\s"“”„«»\\]*$/u.test(text)
		? text
		: `"${text.replaceAll(/["“”„«»\\]/gu, (sign) => `\\${sign}`)}"`;

const takeWord = (line: string, start: number): [Word, number] => {
	const opener = line.charAt(start);
	if (doubles.includes(opener)) return takeQuoted(line, start, doubles);
	if (opener === "'" && /'(?=\s|$)/u.test(line.slice(start + 1)))
		return takeQuoted(line, start, "'");
	const flag = /^(?:--|—|–)[a-z-]+=(?=["“„«])/u.exec(line.slice(start))?.[0];
	if (flag) {
		const [value, end] = takeQuoted(line, start + flag.length, doubles);
		return [{ text: flag + value.text, start, quoted: false }, end];
	}
	const end = start + (/^\S+/u.exec(line.slice(start))?.[0].length ?? 1);
	return [{ text: line.slice(start, end), start, quoted: false }, end];
};

const takeQuoted = (
	line: string,
	start: number,
	closers: string,
): [Word, number] => {
	let text = "";
	let at = start + 1;
	while (at < line.length && !closers.includes(line.charAt(at))) {
		if (line.charAt(at) === "\\" && at + 1 < line.length) at += 1;
		text += line.charAt(at);
		at += 1;
	}
	const word = {
		text: pointed(line.charAt(start)) ? text.trim() : text,
		start,
		quoted: true,
	};
	return [word, at + 1];
};

const pointed = (sign: string): boolean => sign === "«" || sign === "»";
