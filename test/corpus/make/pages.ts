import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Known, textOfBlock } from "../known.ts";
import { run } from "../tools.ts";
import { wrapped } from "./plain.ts";

const quiet = ["-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pdfwrite"];

/** A PDF written anew by ghostscript: the same pages, another build. */
export const distilled = (from: string, folder: string): Uint8Array =>
	written(folder, "distilled", ["-dCompatibilityLevel=1.4", from]);

/** A PDF that opens without a password but must not be changed, or one that opens with a password only. */
export const lockedPages = (
	from: string,
	folder: string,
	password: string | null,
): Uint8Array =>
	written(folder, "locked", [
		"-sOwnerPassword=owner-of-it",
		...(password === null ? [] : [`-sUserPassword=${password}`]),
		"-dEncryptionR=3",
		"-dKeyLength=128",
		"-dPermissions=-44",
		from,
	]);

/** A PDF out of PostScript as an old billing program prints it: one font, letters placed line by line. */
export const printed = (known: Known, folder: string): Uint8Array => {
	const source = join(folder, "printed.ps");
	writeFileSync(source, postscript(known), "latin1");
	return written(folder, "printed", [source]);
};

/** Two PDFs one after the other. */
export const united = (
	first: string,
	second: string,
	folder: string,
): Uint8Array => {
	const to = join(folder, "united.pdf");
	run("pdfunite", [first, second, to]);
	return readFileSync(to);
};

/** The pages of a PDF as grey pictures, as a scanner makes them. */
export const scanned = (from: string, folder: string): Uint8Array => {
	const to = join(folder, "scanned.pdf");
	run("gs", [
		"-q",
		"-dNOPAUSE",
		"-dBATCH",
		"-dSAFER",
		"-sDEVICE=pdfimage8",
		"-sCompression=Flate",
		"-r72",
		`-sOutputFile=${to}`,
		from,
	]);
	return readFileSync(to);
};

/** The text of each page of a PDF as poppler reads it. */
export const textByPage = (bytes: Uint8Array): string[] =>
	run("pdftotext", ["-enc", "UTF-8", "-", "-"], bytes)
		.toString("utf8")
		.split("\f")
		.slice(0, -1);

const written = (
	folder: string,
	name: string,
	args: readonly string[],
): Uint8Array => {
	const to = join(folder, `${name}-by-gs.pdf`);
	run("gs", [...quiet, `-sOutputFile=${to}`, ...args]);
	return readFileSync(to);
};

const postscript = (known: Known): string => {
	const lines = known.blocks.flatMap((block) => [
		...textOfBlock(block)
			.split("\n")
			.flatMap((line) =>
				wrapped(line.replaceAll("\t", "   "), 80, "\n").split("\n"),
			),
		"",
	]);
	const shown = lines.map((line, at) => {
		const row = at % 44;
		const place = `60 ${780 - 16 * row} moveto (${line.replace(/[\\()]/gu, "\\$&")}) show`;
		return row === 43 ? `${place} showpage` : place;
	});
	return `%!PS
/Helvetica findfont dup length dict begin { 1 index /FID ne { def } { pop pop } ifelse } forall
/Encoding ISOLatin1Encoding def currentdict end /Latin exch definefont pop
/Latin findfont 11 scalefont setfont
${shown.join("\n")}
showpage
`;
};
