import type { DocumentKind, ReadFile } from "../../../core/document.ts";
import type { Block } from "../../../core/view.ts";
import { toMarkdown } from "./to-markdown.ts";
import { toText } from "./to-text.ts";

/** The forms a translation can be given back in. */
export const formats = ["docx", "md", "txt"] as const;
export type Format = (typeof formats)[number];

/** The form that is nearest to what was sent. */
export const formatFor = (kind: DocumentKind): Format => {
	switch (kind) {
		case "markdown":
		case "html":
			return "md";
		case "text":
		case "mail":
			return "txt";
		default:
			return "docx";
	}
};

/** A translated document as a file for its person, with the language in its name (`Vertrag.fr.docx`). */
export const fileOf = async (
	document: ReadFile,
	from: { readonly name: string; readonly language: string },
	format: Format,
): Promise<Block & { readonly kind: "file" }> => {
	const base = baseOf(from.name);
	const name = `${base}.${from.language}.${format}`;
	switch (format) {
		case "docx": {
			// Takes a while to load, and most people never ask for it.
			const { toDocx } = await import("./to-docx.ts");
			return {
				kind: "file",
				name,
				mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
				text: Buffer.from(await toDocx(document, base)).toString("base64"),
				encoding: "base64",
			};
		}
		case "md":
			return {
				kind: "file",
				name,
				mime: "text/markdown",
				text: toMarkdown(document),
			};
		case "txt":
			return { kind: "file", name, mime: "text/plain", text: toText(document) };
	}
};

/** A name from a stranger without its ending: no folders, nothing unseen, nothing a system or a spreadsheet would act on. */
const baseOf = (name: string): string => {
	const plain = name
		.replace(/\.[\p{L}\p{N}]{1,8}$/u, "")
		.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
		.replace(/[\\/:*?"<>|]+/gu, "-")
		.replace(/^[\s.=+@-]+|[\s.-]+$/gu, "");
	return [...plain].slice(0, 80).join("").trim() || "document";
};
