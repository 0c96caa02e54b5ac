import type { FileInfo } from "./file-info.ts";

/** Whether an answer is a page although the file is none. */
export const isPageFor = (
	{ headers }: Pick<Response, "headers">,
	file: Pick<FileInfo, "name" | "mimetype" | "filetype">,
): boolean =>
	/^(?:text\/html|application\/xhtml)/iu.test(
		headers.get("content-type") ?? "",
	) && !isHtml(file);

/** Whether bytes begin as a page does. */
export const startsLikePage = (bytes: Uint8Array): boolean =>
	/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html)/iu.test(
		Buffer.from(bytes.subarray(0, 512)).toString("latin1"),
	);

const isHtml = ({
	name,
	mimetype,
	filetype,
}: Pick<FileInfo, "name" | "mimetype" | "filetype">): boolean =>
	/html/iu.test(mimetype) ||
	/html|email/iu.test(filetype) ||
	/\.x?html?$/iu.test(name ?? "");
