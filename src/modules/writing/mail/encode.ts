const bytesOf = (text: string): readonly number[] => [
	...new TextEncoder().encode(text),
];

/** Text as quoted-printable with CRLF line ends; no line is longer than 76 characters (RFC 2045). */
export const quotedPrintable = (text: string): string =>
	text
		.toWellFormed()
		.split(/\r\n|\r|\n/u)
		.map(encodedLine)
		.join("\r\n");

const encodedLine = (line: string): string => {
	const parts = bytesOf(line).map((byte, index, all) =>
		isPlain(byte, index === all.length - 1)
			? String.fromCharCode(byte)
			: `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
	);
	const rows: string[] = [];
	let row = "";
	for (const part of parts) {
		if (row.length + part.length > 75) {
			rows.push(row);
			row = "";
		}
		row += part;
	}
	return [...rows, row]
		.map((one) => one.replace(/^\./u, "=2E").replace(/^From /u, "=46rom "))
		.join("=\r\n");
};

const isPlain = (byte: number, isLast: boolean): boolean =>
	byte === 0x20 || byte === 0x09
		? !isLast
		: byte > 0x20 && byte < 0x7f && byte !== 0x3d;

/** Words of a header: as they are, or as encoded words in UTF-8 of at most 75 characters, folded (RFC 2047). Line ends and control characters become spaces. */
export const headerWords = (text: string): string => {
	const line = text
		.toWellFormed()
		.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
		.trim();
	const isPlainLine =
		/^[\x20-\x7e]*$/u.test(line) && !line.includes("=?") && line.length <= 65;
	return isPlainLine ? line : encodedWords(line);
};

const encodedWords = (text: string): string => {
	const words: string[] = [];
	let part = "";
	for (const sign of text) {
		if (bytesOf(part + sign).length > 42) {
			words.push(part);
			part = "";
		}
		part += sign;
	}
	return [...words, part]
		.map(
			(word) => `=?UTF-8?B?${Buffer.from(word, "utf8").toString("base64")}?=`,
		)
		.join("\r\n ");
};
