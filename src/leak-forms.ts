/** Every way in which a marker of plain letters and digits could stand in bytes: as it is, in pieces, base64 at each offset, hex, UTF-16, escaped for URLs and JSON. */
export const formsOf = (marker: string): readonly Buffer[] => {
	const signs = [...marker];
	const hex = Buffer.from(marker).toString("hex");
	const escaped = (prefix: string, width: number, upper: boolean): string =>
		signs
			.map((sign) => {
				const code = sign.charCodeAt(0).toString(16).padStart(width, "0");
				return prefix + (upper ? code.toUpperCase() : code);
			})
			.join("");
	const texts = [
		marker.slice(0, piece),
		marker.slice(-piece),
		marker.toUpperCase(),
		...[0, 1, 2].map((shift) => base64At(marker, shift)),
		hex,
		hex.toUpperCase(),
		escaped("%", 2, false),
		escaped("%", 2, true),
		escaped("\\u", 4, false),
		escaped("\\u", 4, true),
	];
	const wide = Buffer.from(marker, "utf16le");
	return [
		...texts.map((text) => Buffer.from(text)),
		wide,
		Buffer.from(wide).swap16(),
	];
};

// The marker itself begins with its first piece.
const piece = 14;

/** What of a marker's base64 does not depend on its neighbours when it begins `shift` bytes into a group of three; of letters and digits it has none of the signs that URLs need written otherwise. */
const base64At = (marker: string, shift: number): string => {
	const text = Buffer.from("x".repeat(shift) + marker).toString("base64");
	const end = Math.floor(((shift + marker.length) * 8) / 6);
	return text.slice(Math.ceil((shift * 8) / 6), end);
};
