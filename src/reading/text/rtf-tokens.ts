/** What RTF is made of. */
export type RtfToken =
	| { readonly kind: "open" | "close" | "starred" }
	/** A command, with its number where it has one. */
	| {
			readonly kind: "word";
			readonly name: string;
			readonly value: number | null;
	  }
	/** A command of one sign, such as `~`. */
	| { readonly kind: "sign"; readonly name: string }
	/** Bytes in the code page of their font, a character each. */
	| { readonly kind: "bytes"; readonly bytes: string };

/** Takes RTF apart, one token after the other; binary data is passed over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
	const { buffer, byteOffset, byteLength } = bytes;
	const text = Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
	let at = 0;
	while (at < text.length) {
		const mark = text[at];
		if (mark === "{" || mark === "}") {
			yield { kind: mark === "{" ? "open" : "close" };
			at += 1;
		} else if (mark === "\\") {
			const [token, next] = command(text, at + 1);
			at = next;
			if (token.kind !== "word" || token.name !== "bin") yield token;
			else at += Math.max(0, token.value ?? 0);
		} else {
			plainAt.lastIndex = at;
			const found = plainAt.exec(text)?.[0] ?? "";
			if (found !== "") yield { kind: "bytes", bytes: found };
			// Line breaks of the file mean nothing.
			at += Math.max(1, found.length);
		}
	}
}

const plainAt = /[^\\{}\r\n]*/uy;
const wordAt = /(?<name>[a-zA-Z]{1,32})(?<value>-?\d{1,10})? ?/uy;
const hexAt = /'(?<hex>[\da-fA-F]{2})/uy;

const command = (text: string, at: number): readonly [RtfToken, number] => {
	wordAt.lastIndex = at;
	const word = wordAt.exec(text)?.groups;
	if (word?.name !== undefined) {
		const value = word.value === undefined ? null : Number(word.value);
		return [{ kind: "word", name: word.name, value }, wordAt.lastIndex];
	}
	hexAt.lastIndex = at;
	const hex = hexAt.exec(text)?.groups?.hex;
	if (hex !== undefined) {
		const bytes = String.fromCharCode(Number.parseInt(hex, 16));
		return [{ kind: "bytes", bytes }, at + 3];
	}
	const name = text[at] ?? "";
	return [name === "*" ? { kind: "starred" } : { kind: "sign", name }, at + 1];
};
