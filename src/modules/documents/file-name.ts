/** Makes a file's name that every system can keep, whatever a stranger called it: no path, nothing invisible, nothing reserved, at most 120 bytes with its ending kept. */
export const safeName = (name: string): string => {
	const clean = cleaned(name.split(/[/\\]/u).at(-1) ?? "");
	const ending = /\.[^.\s]{1,16}$/u.exec(clean)?.[0] ?? "";
	const stem = clean.slice(0, clean.length - ending.length);
	return withStem(stem === "" ? "Document" : stem, ending, "");
};

/** The parts of a folder's path made safe the same way; `..`, empty ones and what is deeper than ten are left out. */
export const safeFolder = (path: string): readonly string[] =>
	path
		.split(/[/\\]/u)
		.map((part) => cut(unreserved(cleaned(part)), most))
		.filter(Boolean)
		.slice(0, 10);

/** The name for the so-manieth thing of this name: `Name (2).ext`. */
export const numbered = (name: string, number: number): string => {
	if (number === 1) return name;
	const ending = /(?<=.)\.[^.\s]{1,16}$/u.exec(name)?.[0] ?? "";
	const stem = name.slice(0, name.length - ending.length);
	return withStem(stem, ending, ` (${number})`);
};

/** The same for a folder, which has no ending. */
export const numberedFolder = (name: string, number: number): string =>
	number === 1 ? name : withStem(name, "", ` (${number})`);

/** Bytes that every file system has room for in a name, with some left for numbers. */
const most = 120;

const withStem = (stem: string, ending: string, number: string): string => {
	const end = `${number}${ending}`;
	return unreserved(`${cut(stem, most - Buffer.byteLength(end))}${end}`);
};

const cleaned = (name: string): string =>
	name
		.slice(0, 1000)
		.toWellFormed()
		.normalize("NFC")
		.replaceAll(invisible, "")
		.replaceAll(/[<>:"|?*/\\]/gu, "-")
		.replaceAll(/\s+/gu, " ")
		// A beginning with a dot hides a file, an ending with one is lost on Windows.
		.replaceAll(/^[. ]+|[. ]+$/gu, "");

/** Controls, directions, tags and other signs that no reader sees. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\ufffd]/gu;

/** Windows keeps these names for devices, with any ending. */
const unreserved = (name: string): string =>
	/^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\s*\.|\s*$)/iu.test(
		name,
	)
		? `_${name}`
		: name;

/** Cuts at a whole sign. */
const cut = (text: string, bytes: number): string => {
	let kept = "";
	let size = 0;
	for (const sign of text) {
		size += Buffer.byteLength(sign);
		if (size > bytes) break;
		kept += sign;
	}
	return kept.replace(/[. ]+$/u, "");
};
