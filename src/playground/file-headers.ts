import type { StoredFile } from "./state/files.ts";

/** The headers of a file: only images are shown in place, everything else is saved under its name. */
export function fileHeaders(file: StoredFile): Record<string, string> {
	const isImage = /^image\/(png|jpeg|gif|webp)$/.test(file.mimetype);
	const name = encodeURIComponent(file.name.toWellFormed());
	return {
		"content-type": file.mimetype,
		"content-security-policy": "default-src 'none'; sandbox",
		"content-disposition": `${isImage ? "inline" : "attachment"}; filename*=UTF-8''${name}`,
	};
}
