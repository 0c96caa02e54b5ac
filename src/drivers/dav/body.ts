import { Problem } from "../../core/problem.ts";
import { createXmlReader, type Element } from "./read-xml.ts";
import { type DavRow, readRows } from "./row.ts";

/** What came with an answer: rows of a multistatus and what else it says, or text. */
export type Body = {
	readonly rows: readonly DavRow[];
	readonly root: Element | null;
	readonly text: string;
};

/** Bytes: of a listing or a hundred objects, of one object, and of the words of a refusal. */
export const mostBytes = {
	rows: 64_000_000,
	object: 20_000_000,
	words: 200_000,
} as const;

const mostRows = 250_000;

/** Reads a body as it comes. Problem `sync-garbled` for one that is too long or cannot be read. */
export const readBody = async (
	response: Response,
	from: URL,
): Promise<Body> => {
	if (response.status === 207) return readMultistatus(response, from);
	const bytes =
		response.status === 200 ? await wholeOf(response) : await firstOf(response);
	return { rows: [], root: null, text: textOf(bytes) };
};

/** The conditions that an answer with an error says did not hold; none where it says nothing that can be read. */
export const errorIn = (text: string): Element | null => {
	if (!/<[\w:-]*error\b/u.test(text)) return null;
	try {
		const reader = createXmlReader(() => false);
		reader.write(text);
		return reader.end();
	} catch {
		return null;
	}
};

const readMultistatus = async (
	response: Response,
	from: URL,
): Promise<Body> => {
	const rows: DavRow[] = [];
	const reader = createXmlReader((part) => {
		if (part.name !== "d:response") return false;
		rows.push(...readRows(part, from));
		if (rows.length > mostRows) throw new Problem("sync-garbled");
		return true;
	});
	// Bytes of another encoding are refused, as putting back what was guessed would change it.
	const decoder = new TextDecoder("utf-8", { fatal: true });
	for await (const piece of limited(response, mostBytes.rows))
		reader.write(decoder.decode(piece, { stream: true }));
	reader.write(decoder.decode());
	const root = reader.end();
	if (root.name !== "d:multistatus") throw new Problem("sync-garbled");
	return { rows, root, text: "" };
};

const wholeOf = async (response: Response): Promise<Buffer> => {
	const pieces: Uint8Array[] = [];
	for await (const piece of limited(response, mostBytes.object))
		pieces.push(piece);
	return Buffer.concat(pieces);
};

/** Leaving early cancels the rest. */
const firstOf = async (response: Response): Promise<Buffer> => {
	const pieces: Uint8Array[] = [];
	let bytes = 0;
	for await (const piece of response.body ?? []) {
		pieces.push(piece);
		bytes += piece.length;
		if (bytes >= mostBytes.words) break;
	}
	return Buffer.concat(pieces);
};

async function* limited(
	response: Response,
	most: number,
): AsyncGenerator<Uint8Array> {
	let bytes = 0;
	for await (const piece of response.body ?? []) {
		bytes += piece.length;
		if (bytes > most) throw new Problem("sync-garbled");
		yield piece;
	}
}

const textOf = (bytes: Buffer): string => {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		// Old contacts are in an old encoding; each byte stays one sign.
		return bytes.toString("latin1");
	}
};
