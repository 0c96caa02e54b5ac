/** A line of text on a page: from the left and the top in points, or ending at `x` when it is a number set to the right. */
export type PdfLine = {
	x: number;
	y: number;
	text: string;
	size?: number;
	isBold?: boolean;
	isRight?: boolean;
};

/** A rule from the left to the right edge of the text, in points from the top. */
export type PdfRule = { ruleAt: number };

const HEIGHT = 842;

/** A page of A4 as a PDF with the fonts every reader has; only signs of Windows-1252. */
export function definePdf(
	title: string,
	marks: readonly (PdfLine | PdfRule)[],
): Buffer {
	const content = marks
		.map((mark) => ("ruleAt" in mark ? rule(mark) : line(mark)))
		.join("\n");
	const font = (name: string) =>
		`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
	return document([
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>`,
		`<< /Length ${encode(content).length} >>\nstream\n${content}\nendstream`,
		font("Helvetica"),
		font("Helvetica-Bold"),
		`<< /Title ${quoted(title)} >>`,
	]);
}

function document(objects: readonly string[]): Buffer {
	const starts: number[] = [];
	let body = "%PDF-1.7\n";
	for (const [index, object] of objects.entries()) {
		starts.push(encode(body).length);
		body += `${index + 1} 0 obj\n${object}\nendobj\n`;
	}
	const rows = starts.map(
		(start) => `${String(start).padStart(10, "0")} 00000 n \n`,
	);
	const count = objects.length + 1;
	const table = `xref\n0 ${count}\n0000000000 65535 f \n${rows.join("")}`;
	const trailer = `trailer\n<< /Size ${count} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${encode(body).length}\n%%EOF\n`;
	return encode(body + table + trailer);
}

function line({ x, y, text, size = 10, isBold, isRight }: PdfLine): string {
	const from = isRight ? x - widthOf(text) * size : x;
	return `BT /${isBold ? "F2" : "F1"} ${size} Tf ${from.toFixed(2)} ${HEIGHT - y} Td ${quoted(text)} Tj ET`;
}

function rule({ ruleAt }: PdfRule): string {
	return `0.6 w 0.75 G 56 ${HEIGHT - ruleAt} m 539 ${HEIGHT - ruleAt} l S`;
}

function quoted(text: string): string {
	return `(${text.replace(/[\\()]/g, "\\$&")})`;
}

/** How wide numbers are in Helvetica, in parts of the size; good for digits, points and apostrophes. */
function widthOf(text: string): number {
	return [...text].reduce(
		(sum, sign) => sum + (sign === "’" ? 0.222 : sign === "." ? 0.278 : 0.556),
		0,
	);
}

const outsideLatin1: Record<string, number> = { "’": 0x92, "–": 0x96 };

function encode(text: string): Buffer {
	return Buffer.from(
		[...text].map((sign) => outsideLatin1[sign] ?? sign.codePointAt(0) ?? 0x20),
	);
}
