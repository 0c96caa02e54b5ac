/** Bytes that were written as ASCII85 or, after it, in hexadecimal; never more than were given. */
export const fromText = (filter: string, text: Uint8Array): Uint8Array =>
	filter === "ASCIIHexDecode"
		? Buffer.from(
				Buffer.from(text)
					.toString("latin1")
					.replace(/[^\da-f]/giu, ""),
				"hex",
			)
		: fromAscii85(text);

const fromAscii85 = (text: Uint8Array): Uint8Array => {
	const out = Buffer.alloc(Math.min(text.length * 4, most));
	let [at, count, value] = [0, 0, 0];
	for (const code of text) {
		if (code === 0x7e || at + 4 > out.length) break;
		if (code === 0x7a && count === 0) at += 4;
		if (code < 0x21 || code > 0x75) continue;
		value = value * 85 + (code - 0x21);
		count += 1;
		if (count < 5) continue;
		at = out.writeUInt32BE(value % 2 ** 32, at);
		[count, value] = [0, 0];
	}
	return out.subarray(0, at);
};

const most = 25_000_000;
