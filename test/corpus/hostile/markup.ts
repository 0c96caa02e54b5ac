import { either, type Hostile, harmless, hostile } from "./hostile.ts";
import { laughs, open, outside, sheet, word } from "./office.ts";

/** Files whose tags, entities or counts are beyond reason. */
export const hostileMarkup = (): Hostile[] => [
	hostile(
		"a sheet whose two cells lie at its corners",
		"corners.xlsx",
		sheet(
			'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
		),
		either,
	),
	hostile(
		"entities that multiply, in Word",
		"laughs.docx",
		word("&a10;", laughs),
		["file-unsafe", "file-damaged", "read"],
		"hahahaha",
	),
	hostile(
		"entities that multiply, in OpenDocument",
		"laughs.odt",
		open("text", "<text:p>&a10;</text:p>", laughs),
		["file-unsafe", "file-damaged", "read"],
		"hahahaha",
	),
	hostile(
		"a file of the machine as an entity, in Word",
		"outside.docx",
		word("&out;", outside("file:///etc/passwd")),
		either,
		"root:",
	),
	hostile(
		"a file of the machine as an entity, in OpenDocument",
		"outside.odt",
		open("text", "<text:p>&out;</text:p>", outside("file:///etc/passwd")),
		either,
		"root:",
	),
	hostile(
		"a million million cells",
		"cells.ods",
		open(
			"spreadsheet",
			'<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>again</text:p></table:table-cell></table:table-row></table:table>',
		),
		either,
	),
	hostile(
		"endless spaces",
		"spaces.odt",
		open("text", '<text:p>a<text:s text:c="2000000000"/>b</text:p>'),
		either,
	),
	hostile(
		"20,000 lists in each other",
		"lists.odt",
		open(
			"text",
			"<text:list><text:list-item>".repeat(20_000) +
				"<text:p>deep</text:p>" +
				"</text:list-item></text:list>".repeat(20_000),
		),
		either,
	),
	hostile(
		"20,000 tags in each other",
		"deep.html",
		Buffer.from(
			`<html><body>${"<div>".repeat(20_000)}deep${"</div>".repeat(20_000)}</body></html>`,
		),
		either,
	),
	hostile(
		"20,000 tables in each other",
		"tables.html",
		Buffer.from(`<html>${"<table><tr><td>".repeat(20_000)}deep`),
		either,
	),
	hostile(
		"a hundred thousand attributes",
		"attributes.html",
		Buffer.from(
			`<html><p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(" ")}>words</p></html>`,
		),
		either,
	),
	hostile(
		"scripts and pictures from elsewhere",
		"script.html",
		Buffer.from(
			'<html><body><script>steal("unseen")</script><style>unseen</style><img src="http://tracker.example/unseen.png"><p>Words</p></body></html>',
		),
		harmless,
		"unseen",
	),
	hostile(
		"200,000 open brackets",
		"deep.rtf",
		Buffer.from(`{\\rtf1 ${"{".repeat(200_000)}deep`),
		either,
	),
	hostile(
		"a picture that claims two thousand million bytes",
		"binary.rtf",
		Buffer.from("{\\rtf1 before {\\pict\\bin2000000000 abc} after}"),
		either,
	),
];
