import type { Block, Known } from "../known.ts";

/** How the pages of a written document look. */
export type Layout = {
	landscape?: boolean;
	columns?: number;
	/** Lines are filled, and long words broken at their syllables. */
	justified?: boolean;
	/** Stands on top of each page; the number of the page stands below. */
	header?: string;
	/** Space between lines, so that a short text takes more pages. */
	spacing?: number;
};

/** A flat OpenDocument text, from which LibreOffice makes all its other formats. */
export const flatText = (known: Known, layout: Layout = {}): string => {
	const say = (text: string) =>
		inline(layout.justified ? hyphenated(text) : text, known.notes);
	return document(
		"text",
		textStyles(layout),
		`<office:text>${grouped(known.blocks)
			.map((group) => written(group, say))
			.join("")}</office:text>`,
	);
};

/** A flat OpenDocument spreadsheet: a sheet for each heading, the table below it as cells of their own kinds. */
export const flatSheets = ({ blocks }: Known): string => {
	const sheets = blocks.flatMap((block, at) => {
		const table = blocks[at + 1];
		return block.kind === "heading" && table?.kind === "table"
			? [
					`<table:table table:name="${escaped(block.text)}">${rowsOf(table.rows)}</table:table>`,
				]
			: [];
	});
	return document(
		"spreadsheet",
		`<office:automatic-styles><number:date-style style:name="D"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style><style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="52mm"/></style:style><style:style style:name="day" style:family="table-cell" style:data-style-name="D"/></office:automatic-styles>`,
		`<office:spreadsheet>${sheets.join("")}</office:spreadsheet>`,
	);
};

/** What may stand between tags. */
export const escaped = (text: string): string =>
	text
		.replace(/&/gu, "&amp;")
		.replace(/</gu, "&lt;")
		.replace(/>/gu, "&gt;")
		.replace(/"/gu, "&quot;");

const document = (kind: string, styles: string, body: string): string =>
	`<?xml version="1.0" encoding="UTF-8"?><office:document ${names
		.map(
			(name) =>
				`xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${homes[name]}:1.0"`,
		)
		.join(
			" ",
		)} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">${styles}<office:body>${body}</office:body></office:document>`;

const homes = {
	office: "office",
	text: "text",
	table: "table",
	style: "style",
	number: "datastyle",
	fo: "xsl-fo-compatible",
} as const;
const names = ["office", "text", "table", "style", "number", "fo"] as const;

const textStyles = (layout: Layout): string => {
	const [width, height] = layout.landscape ? [297, 210] : [210, 297];
	const header = layout.header
		? `<style:header><text:p>${escaped(layout.header)}</text:p></style:header><style:footer><text:p><text:page-number/></text:p></style:footer>`
		: "";
	return `<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="2mm" fo:line-height="${Math.round(100 * (layout.spacing ?? 1.15))}%"${layout.justified ? ' fo:text-align="justify"' : ""}/><style:text-properties style:font-name="Liberation Serif" fo:font-family="Liberation Serif" fo:font-size="11pt"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/>${[1, 2, 3].map((level) => `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}"><style:text-properties fo:font-size="${19 - 2 * level}pt" fo:font-weight="bold"/></style:style>`).join("")}</office:styles><office:automatic-styles><text:list-style style:name="dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style><text:list-style style:name="numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" style:print-orientation="${layout.landscape ? "landscape" : "portrait"}" fo:margin="22mm">${layout.columns ? `<style:columns fo:column-count="${layout.columns}" fo:column-gap="8mm"/>` : ""}</style:page-layout-properties></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">${header}</style:master-page></office:master-styles>`;
};

/** Items that follow each other are one list. */
const grouped = (blocks: readonly Block[]): Block[][] => {
	const groups: Block[][] = [];
	for (const block of blocks) {
		const last = groups.at(-1);
		const before = last?.at(-1);
		if (
			block.kind === "item" &&
			before?.kind === "item" &&
			before.ordered === block.ordered
		)
			last?.push(block);
		else groups.push([block]);
	}
	return groups;
};

const written = (
	group: readonly Block[],
	say: (text: string) => string,
): string => {
	const [first] = group;
	switch (first?.kind) {
		case "heading":
			return `<text:h text:style-name="Heading_20_${first.level}" text:outline-level="${first.level}">${say(first.text)}</text:h>`;
		case "paragraph":
			return `<text:p>${say(first.text)}</text:p>`;
		case "table":
			return `<table:table>${columnsOf(first.rows)}${first.rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${say(cell)}</text:p></table:table-cell>`).join("")}</table:table-row>`).join("")}</table:table><text:p/>`;
		case "item":
			return `<text:list text:style-name="${first.ordered ? "numbers" : "dots"}">${group.map((one) => (one.kind === "item" ? nested(one.level, `<text:p>${say(one.text)}</text:p>`) : "")).join("")}</text:list>`;
		default:
			return "";
	}
};

const nested = (level: number, inner: string): string =>
	level === 0
		? `<text:list-item>${inner}</text:list-item>`
		: `<text:list-item><text:list>${nested(level - 1, inner)}</text:list></text:list-item>`;

const columnsOf = (rows: readonly string[][], style = ""): string =>
	`<table:table-column${style} table:number-columns-repeated="${rows[0]?.length ?? 1}"/>`;

const rowsOf = (rows: readonly string[][]): string =>
	columnsOf(rows, ' table:style-name="wide"') +
	rows
		.map(
			(row) => `<table:table-row>${row.map(cellOf).join("")}</table:table-row>`,
		)
		.join("");

const cellOf = (cell: string): string => {
	const shown = `<text:p>${escaped(cell)}</text:p></table:table-cell>`;
	if (/^\d{4}-\d{2}-\d{2}$/u.test(cell))
		return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${cell}">${shown}`;
	return /^-?\d+(?:\.\d+)?$/u.test(cell)
		? `<table:table-cell office:value-type="float" office:value="${cell}">${shown}`
		: `<table:table-cell office:value-type="string">${shown}`;
};

const inline = (text: string, notes: ReadonlyMap<string, string>): string =>
	escaped(text).replace(
		/\[\^(\w+)\]/gu,
		(_all, key: string) =>
			`<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${escaped(notes.get(key) ?? "")}</text:p></text:note-body></text:note>`,
	);

// A soft hyphen before a consonant that a vowel follows: near enough to the syllables for a line to break there.
const hyphenated = (text: string): string =>
	text.replace(/\p{L}{8,}/gu, (word) =>
		word.replace(
			/(?<=\p{L}{3})(?=[bcdfghjklmnpqrstvwxz][aeiouäöüàèéìòùáíóú]\p{L}{2})/gu,
			"\u00ad",
		),
	);
