/** A text with CRLF line ends, one at its end, and no byte order mark; nothing else is touched. Empty stays empty. */
export const normalise = (text: string): string => {
	const lone = text.includes("\n") ? null : "\r\n";
	const lines = text
		.replace(/^\uFEFF+/u, "")
		.replace(/\r+\n?|\n/gu, (end) =>
			end.endsWith("\n") ? "\r\n" : (lone?.repeat(end.length) ?? end),
		);
	let end = lines.length;
	while (end > 0 && isEnd(lines.charCodeAt(end - 1))) end -= 1;
	return end === 0 ? "" : `${lines.slice(0, end)}\r\n`;
};

const isEnd = (code: number): boolean => code === 0x0a || code === 0x0d;
