import { buffer } from "node:stream/consumers";
import type { DocumentKind } from "../core/document.ts";
import { Problem, type ProblemCode } from "../core/problem.ts";
import { finish } from "./finish.ts";
import type { Readers } from "./readers.ts";

/** What a child answers: what it read, or why it could not. */
export type Answer = { readonly file: unknown } | { readonly problem: string };

/** Reads the one file that comes in on stdin, behind a line that says what it is, and answers on stdout. Loads what the likely kind needs while it waits. */
export const answer = async (
	readers: Readers,
	likely: string,
): Promise<void> => {
	if (isKind(readers, likely)) await readers[likely]();
	const given = await buffer(process.stdin);
	const end = given.indexOf("\n");
	// Nobody asked: whoever started this is gone.
	if (end < 0) return;
	const { kind, name } = JSON.parse(given.toString("utf8", 0, end));
	const told = await read(readers, kind, name, given.subarray(end + 1));
	process.stdout.write(JSON.stringify(told));
};

const isKind = (readers: Readers, likely: string): likely is DocumentKind =>
	Object.hasOwn(readers, likely);

const read = async (
	readers: Readers,
	kind: DocumentKind,
	name: string,
	bytes: Uint8Array,
): Promise<Answer> => {
	try {
		const take = await readers[kind]();
		return { file: finish(kind, await take(bytes, name)) };
	} catch (error) {
		return { problem: codeOf(error) };
	}
};

const codeOf = (error: unknown): ProblemCode =>
	error instanceof Problem ? error.code : "file-damaged";
