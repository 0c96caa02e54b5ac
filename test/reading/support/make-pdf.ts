import { deflateSync } from "node:zlib";

/** Text at a place: points from the left and from the bottom of an A4 page. */
export type Put = {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size?: number;
	/** Degrees against the clock. */
	readonly turn?: number;
};

export type MadePage = {
	readonly put?: readonly Put[];
	readonly rotate?: number;
	/** A JPEG that fills the page. */
	readonly picture?: Uint8Array;
};

const text = (value: string): Buffer => Buffer.from(value, "latin1");

/** A stream object's content with its dictionary. */
export const stream = (data: Uint8Array, said = ""): Buffer =>
	Buffer.concat([
		text(`<< ${said} /Length ${data.length} >>\nstream\n`),
		data,
		text("\nendstream"),
	]);

/** A PDF of given objects, the first of which is the catalogue; `trailer` is added to its trailer. */
export const pdfOf = (
	objects: readonly (string | Uint8Array)[],
	trailer = "",
): Uint8Array => {
	let file = text("%PDF-1.7\n");
	const places = objects.map((object, index) => {
		const place = file.length;
		file = Buffer.concat([
			file,
			text(`${index + 1} 0 obj\n`),
			typeof object === "string" ? text(object) : object,
			text("\nendobj\n"),
		]);
		return `${String(place).padStart(10, "0")} 00000 n \n`;
	});
	const count = objects.length + 1;
	const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
	return new Uint8Array(Buffer.concat([file, text(table)]));
};

/** A PDF of A4 pages with text in Helvetica, which is not embedded. */
export const makePdf = (pages: readonly MadePage[], info = ""): Uint8Array => {
	const first = 5;
	const kids = pages.map((_, index) => `${first + index * 3} 0 R`).join(" ");
	return pdfOf(
		[
			"<< /Type /Catalog /Pages 2 0 R >>",
			`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
			`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] >>`,
			`<< ${info} >>`,
			...pages.flatMap((page, index) => {
				const own = first + index * 3;
				return [
					`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${page.rotate ?? 0} /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 ${own + 2} 0 R >> >> /Contents ${own + 1} 0 R >>`,
					stream(deflateSync(drawn(page)), "/Filter /FlateDecode"),
					page.picture
						? stream(
								page.picture,
								"/Type /XObject /Subtype /Image /Width 1240 /Height 1754 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode",
							)
						: "null",
				];
			}),
		],
		"/Info 4 0 R",
	);
};

const widths = Array.from({ length: 224 }, () => 500).join(" ");

const drawn = ({ put = [], picture }: MadePage): Buffer =>
	Buffer.concat([
		text(picture ? "q 595 0 0 842 0 0 cm /Im1 Do Q\n" : ""),
		...put.map(({ text: said, x, y, size = 10, turn = 0 }) => {
			const angle = (turn * Math.PI) / 180;
			// PDF knows no exponents.
			const cos = Math.cos(angle).toFixed(4);
			const sin = Math.sin(angle).toFixed(4);
			const back = (-Math.sin(angle)).toFixed(4);
			const escaped = said.replace(/[\\()]/gu, "\\$&");
			return text(
				`BT /F1 ${size} Tf ${cos} ${sin} ${back} ${cos} ${x} ${y} Tm (${escaped}) Tj ET\n`,
			);
		}),
	]);

/** Lines below each other from a place, 12 points apart. */
export const lines = (
	texts: readonly string[],
	x: number,
	y: number,
	size = 10,
): Put[] =>
	texts.map((said, index) => ({ text: said, x, y: y - index * 12, size }));
