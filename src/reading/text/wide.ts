/** Whether text is UTF-16: by its byte order mark, or since nearly every other byte is 0. */
export const isUtf16 = (
	bytes: Uint8Array,
): "utf-16le" | "utf-16be" | undefined => {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	const [even, odd, half] = zeros(bytes.subarray(0, 4_000));
	if (odd > half * 0.5 && even < half * 0.05) return "utf-16le";
	if (even > half * 0.5 && odd < half * 0.05) return "utf-16be";
	return undefined;
};

const zeros = (bytes: Uint8Array): readonly [number, number, number] => {
	let even = 0;
	let odd = 0;
	for (const [at, byte] of bytes.entries())
		if (byte === 0) {
			if (at % 2 === 0) even += 1;
			else odd += 1;
		}
	return [even, odd, bytes.length / 2];
};
