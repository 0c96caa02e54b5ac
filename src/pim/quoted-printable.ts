import { type Line, paramValues } from "./lines.ts";

/** Whether the value of a line is quoted-printable, as vCard 2.1 may write it. */
export const isQuotedPrintable = (line: Line): boolean =>
	line.params.some(({ name }) => name === "QUOTED-PRINTABLE") ||
	paramValues(line, "ENCODING").some(
		(value) => value.toUpperCase() === "QUOTED-PRINTABLE",
	);

/** The value of a line as newer versions would write it: quoted-printable decoded in its character set, line breaks as `\\n`; any other value as it stands. */
export const decodedValue = (line: Line): string =>
	isQuotedPrintable(line)
		? decoded(line).replaceAll(/\r\n?|\n/gu, "\\n")
		: line.value;

const decoded = (line: Line): string => {
	const decoder = decoderFor(paramValues(line, "CHARSET")[0]);
	return line.value.replaceAll(/(?:=[0-9a-f]{2})+/giu, (codes) =>
		decoder.decode(Buffer.from(codes.replaceAll("=", ""), "hex")),
	);
};

/** What says nothing of its characters, or names none that we know, is UTF-8 more often than not. */
const decoderFor = (charset: string | undefined): TextDecoder =>
	new TextDecoder(
		/^(?:iso-8859-1|latin1|windows-1252)$/iu.test(charset ?? "")
			? "windows-1252"
			: "utf-8",
	);
