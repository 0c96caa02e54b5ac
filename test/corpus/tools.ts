import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The Debian package that brings each tool the corpus is made with. */
export const packages = {
	soffice: "libreoffice-writer libreoffice-calc libreoffice-impress",
	pandoc: "pandoc",
	gs: "ghostscript",
	convert: "imagemagick",
	"heif-enc": "libheif-examples",
	pdftotext: "poppler-utils",
} as const;
export type Tool = keyof typeof packages;

/** Runs a tool to its end and returns what it wrote; a tool that fails is named with what it said. */
export const run = (
	tool: string,
	args: readonly string[],
	input?: string | Uint8Array,
): Buffer => {
	const done = spawnSync(tool, args, {
		maxBuffer: 200_000_000,
		timeout: 240_000,
		...(input === undefined ? {} : { input }),
	});
	if (done.error) throw done.error;
	if (done.status !== 0)
		throw new Error(`${tool} ${args.join(" ")}: ${done.stderr}`);
	return done.stdout;
};

/** Whether a tool is installed here. */
export const has = (tool: Tool): boolean =>
	spawnSync("sh", ["-c", `command -v ${tool}`]).status === 0;

/** An empty folder for what the tools leave behind; the caller takes it away. */
export const workFolder = (): string => mkdtempSync(join(tmpdir(), "corpus-"));
