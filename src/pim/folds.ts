/** A logical line: all its characters as they stood, and what they say without folds and line end. */
export type Fold = { readonly raw: string; readonly text: string };

/** The logical lines of a text: folded lines joined, soft lines of quoted-printable and unindented base64 of vCard 2.1 too. */
export const folds = (text: string): readonly Fold[] => {
	const found: Fold[] = [];
	let open: Open | null = null;
	for (const piece of pieces(text)) {
		const more: string | null = open && continued(open, piece.text);
		if (open && more !== null) {
			open.parts.push(more);
			open.ends = piece.ends;
			open.last = piece.text;
			continue;
		}
		if (open) found.push(close(open, text));
		open = begin(piece);
	}
	if (open) found.push(close(open, text));
	return found;
};

type Piece = {
	readonly begins: number;
	readonly ends: number;
	readonly text: string;
};
type Open = {
	readonly begins: number;
	ends: number;
	readonly parts: string[];
	last: string;
	readonly wraps: "soft" | "base64" | null;
};

const begin = ({ begins, ends, text }: Piece): Open => ({
	begins,
	ends,
	parts: [text],
	last: text,
	wraps: wraps(text),
});

const close = ({ begins, ends, parts, wraps }: Open, text: string): Fold => ({
	raw: text.slice(begins, ends),
	text: wraps === "soft" ? joinSoft(parts) : parts.join(""),
});

/** What a piece adds to an open line; null when it begins a line of its own. */
const continued = (open: Open, text: string): string | null => {
	if (open.wraps === "soft" && open.last.endsWith("="))
		return closes.test(text) ? null : text;
	if (text.startsWith(" ") || text.startsWith("\t")) return text.slice(1);
	return open.wraps === "base64" && text !== "" && base64.test(text)
		? text
		: null;
};

const joinSoft = (parts: readonly string[]): string =>
	parts
		.map((part, at) =>
			at < parts.length - 1 && part.endsWith("=") ? part.slice(0, -1) : part,
		)
		.join("");

/** How a line may go on without an indent: told by its parameters, which stand in its first piece. */
const wraps = (text: string): Open["wraps"] => {
	const colon = text.indexOf(":");
	const head = text.slice(0, Math.min(colon < 0 ? text.length : colon, 500));
	if (/[;=]quoted-printable(?:;|$)/iu.test(head)) return "soft";
	return /[;=]base64(?:;|$)|;encoding=b(?:;|$)/iu.test(head) ? "base64" : null;
};

const closes = /^(?:begin|end):v/iu;
const base64 = /^[A-Za-z0-9+/]{2,}={0,2}$/u;

/** The lines as they stand, without their ends; a lone CR ends a line only in texts without any LF. */
function* pieces(text: string): Generator<Piece> {
	const end = text.includes("\n") ? "\n" : "\r";
	let begins = text.startsWith("\uFEFF") ? 1 : 0;
	if (begins === 1) yield { begins: 0, ends: 1, text: "" };
	while (begins < text.length) {
		const found = text.indexOf(end, begins);
		const ends = found < 0 ? text.length : found + 1;
		yield { begins, ends, text: trimEnd(text, begins, ends) };
		begins = ends;
	}
}

const trimEnd = (text: string, begins: number, ends: number): string => {
	let to = ends;
	while (to > begins && isEnd(text.charCodeAt(to - 1))) to -= 1;
	return text.slice(begins, to);
};

const isEnd = (code: number): boolean => code === 0x0a || code === 0x0d;
