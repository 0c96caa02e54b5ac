import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { join, resolve } from "node:path";

/** Whether a recogniser is here: where it is; which of the wanted languages (as `eng+deu`, counted from 1) it lacks; or that it is missing or does not answer as Tesseract does. */
export type Found =
	| { readonly kind: "found"; readonly command: string }
	| { readonly kind: "missing" }
	| { readonly kind: "strange" }
	| {
			readonly kind: "lacking";
			readonly lacking: readonly number[];
			readonly installed: readonly string[];
	  };

/** Looks for a program in the folders of `path`, as shells do, and asks it for its languages; takes a moment, for the start only. */
export const findRecogniser = (
	command: string,
	languages: string,
	path = "/usr/local/bin:/usr/bin:/bin",
): Found => {
	const place = placesOf(command, path).find(isProgram);
	if (!place) return { kind: "missing" };
	const { status, stdout, stderr } = spawnSync(place, ["--list-langs"], {
		env: { OMP_THREAD_LIMIT: "1" },
		cwd: "/",
		encoding: "utf8",
		timeout: 10_000,
		killSignal: "SIGKILL",
		maxBuffer: 1_000_000,
	});
	const installed = installedIn(`${stdout}\n${stderr}`);
	if (status !== 0 || installed.length === 0) return { kind: "strange" };
	const lacking = languages
		.split("+")
		.flatMap((one, index) => (installed.includes(one) ? [] : [index + 1]));
	return lacking.length > 0
		? { kind: "lacking", lacking, installed }
		: { kind: "found", command: place };
};

const placesOf = (command: string, path: string): readonly string[] =>
	command.includes("/")
		? [resolve(command)]
		: path
				.split(":")
				.filter(Boolean)
				.map((folder) => resolve(join(folder, command)));

const isProgram = (path: string): boolean => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** One a line, below a title; `osd` finds out how a page is turned and is no language. */
const installedIn = (told: string): readonly string[] =>
	told
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => language.test(line) && line !== "osd");

const language = /^[a-z]{3}(?:_[a-z]{2,10}){0,2}$/iu;
