import { deflateSync } from "node:zlib";

/** A PDF out of its objects, the first of which is its catalogue; streams come with their own dictionary. */
export const pdf = (objects: readonly (string | Buffer)[]): Uint8Array => {
	const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
	const places: number[] = [];
	let at = parts[0]?.length ?? 0;
	for (const [index, object] of objects.entries()) {
		places.push(at);
		const bytes = Buffer.concat([
			Buffer.from(`${index + 1} 0 obj\n`),
			typeof object === "string" ? Buffer.from(object) : object,
			Buffer.from("\nendobj\n"),
		]);
		parts.push(bytes);
		at += bytes.length;
	}
	const lines = places.map(
		(place) => `${String(place).padStart(10, "0")} 00000 n \n`,
	);
	parts.push(
		Buffer.from(
			`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
		),
	);
	return Buffer.concat(parts);
};

/** A stream of a PDF that unpacks to these bytes, packed as often as is said. */
export const flate = (bytes: Uint8Array, times = 1): Buffer => {
	let packed = bytes;
	for (let time = 0; time < times; time += 1)
		packed = deflateSync(packed, { level: 9 });
	return Buffer.concat([
		Buffer.from(
			`<< /Length ${packed.length} /Filter [${"/FlateDecode ".repeat(times)}] >>\nstream\n`,
		),
		packed,
		Buffer.from("\nendstream"),
	]);
};

const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

/** One page whose content is the fourth object. */
export const onePage = (content: Buffer): Uint8Array =>
	pdf([
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
		content,
		font,
	]);

/** A page tree whose branches hold themselves. */
export const endlessTree = (): Uint8Array =>
	pdf([
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>",
	]);

/** A page that says it runs a script, opens an address and holds a file. */
export const scripted = (): Uint8Array =>
	pdf([
		"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (run.exe) >> >> >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
		flate(Buffer.from("BT /F 12 Tf 60 700 Td (Nothing but words) Tj ET")),
		font,
	]);
