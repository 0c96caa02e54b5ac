import { bytesOf } from "../listed.ts";
import { either, type Hostile, hostile, unsafe } from "./hostile.ts";
import { endlessTree, flate, onePage, scripted } from "./pages.ts";
import { zip } from "./zip.ts";

/** PDFs that unpack, repeat or run something. */
export const hostilePapers = (): Hostile[] => [
	hostile(
		"a stream of 300 MB",
		"bomb.pdf",
		onePage(flate(Buffer.alloc(300_000_000, " "))),
		["file-unsafe"],
	),
	hostile(
		"a stream packed three times",
		"thrice.pdf",
		onePage(flate(Buffer.alloc(300_000_000, " "), 3)),
		["file-unsafe"],
	),
	hostile("pages that hold themselves", "tree.pdf", endlessTree(), [
		"file-unsafe",
		"file-damaged",
	]),
	hostile(
		"a script in a PDF",
		"script.pdf",
		scripted(),
		["read", "file-unsafe"],
		"alert",
	),
	hostile(
		"a million words at one place",
		"heap.pdf",
		onePage(
			flate(
				Buffer.from(`BT /F 12 Tf 60 700 Td ${"(heap) Tj ".repeat(300_000)}ET`),
			),
		),
		[...either, "file-slow"],
	),
	hostile(
		"an archive behind a PDF",
		"both.pdf",
		Buffer.concat([
			bytesOf("en-invoice.pdf"),
			zip([{ name: "a.txt", bytes: Buffer.from("a") }]),
		]),
		unsafe,
	),
	hostile(
		"a PDF that is a web page too",
		"page.pdf",
		Buffer.concat([
			bytesOf("en-invoice.pdf"),
			Buffer.from("<html><script>unseen</script></html>"),
		]),
		["read", "file-unsafe"],
		"unseen",
	),
	hostile(
		"a table of places that points to itself",
		"loop.pdf",
		Buffer.from(
			"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 9 0 R /Prev 9 >>\nstartxref\n9\n%%EOF",
		),
		["file-damaged", "file-unsafe"],
	),
];
