import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of programs that answer as Tesseract does, or not. */
export const openFakes = () => {
	const folder = mkdtempSync(join(tmpdir(), "recognise-"));
	return {
		folder,
		/** A program that does this with the picture in `bytes`, called with `words`; the answer is its place. */
		make: (name: string, deed: string): string => {
			const path = join(folder, name);
			writeFileSync(
				path,
				`#!${process.execPath}
const { spawn } = require("node:child_process");
const { readFileSync, writeFileSync, appendFileSync } = require("node:fs");
const words = process.argv.slice(2);
if (words[0] === "--list-langs") {
	console.log('List of available languages in "/x/" (3):\\ndeu\\neng\\nosd');
	process.exit(0);
}
const bytes = readFileSync(0);
${deed}
`,
			);
			chmodSync(path, 0o755);
			return path;
		},
		close: () => rmSync(folder, { recursive: true, force: true }),
	};
};

const head =
	"level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext";

/** Paragraphs of lines as Tesseract tells them, all in one block and 10 pixels a letter. */
export const tableOf = (
	paragraphs: readonly (readonly string[])[],
	sure = 95,
): string =>
	[
		head,
		...paragraphs.flatMap((lines, paragraph) =>
			lines.flatMap((line, number) => {
				let left = 0;
				return line.split(" ").map((word, index) => {
					const width = word.length * 10;
					const row = `5\t1\t1\t${paragraph + 1}\t${number + 1}\t${index + 1}\t${left}\t0\t${width}\t20\t${sure}.5\t${word}`;
					left += width + 10;
					return row;
				});
			}),
		),
		"",
	].join("\n");
