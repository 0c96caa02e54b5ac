const types: Record<string, string> = {
	css: "text/css",
	csv: "text/csv",
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	eml: "message/rfc822",
	gif: "image/gif",
	html: "text/html",
	ics: "text/calendar",
	jpeg: "image/jpeg",
	jpg: "image/jpeg",
	js: "text/javascript",
	json: "application/json",
	md: "text/markdown",
	mjs: "text/javascript",
	odt: "application/vnd.oasis.opendocument.text",
	pdf: "application/pdf",
	png: "image/png",
	pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
	svg: "image/svg+xml",
	ttf: "font/ttf",
	txt: "text/plain",
	vcf: "text/vcard",
	webp: "image/webp",
	woff2: "font/woff2",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	zip: "application/zip",
};

/** The media type of a file by its name's ending, application/octet-stream when unknown. */
export function mimetypeOf(name: string): string {
	const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
	return (
		(Object.hasOwn(types, ending) ? types[ending] : undefined) ??
		"application/octet-stream"
	);
}
