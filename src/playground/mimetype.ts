const types: Record<string, string> = {
	avif: "image/avif",
	bmp: "image/bmp",
	css: "text/css",
	csv: "text/csv",
	doc: "application/msword",
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	eml: "message/rfc822",
	gif: "image/gif",
	heic: "image/heic",
	heif: "image/heif",
	html: "text/html",
	ics: "text/calendar",
	jpeg: "image/jpeg",
	jpg: "image/jpeg",
	js: "text/javascript",
	json: "application/json",
	md: "text/markdown",
	mjs: "text/javascript",
	odp: "application/vnd.oasis.opendocument.presentation",
	ods: "application/vnd.oasis.opendocument.spreadsheet",
	odt: "application/vnd.oasis.opendocument.text",
	pdf: "application/pdf",
	png: "image/png",
	ppt: "application/vnd.ms-powerpoint",
	pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
	rtf: "application/rtf",
	svg: "image/svg+xml",
	tif: "image/tiff",
	tiff: "image/tiff",
	ttf: "font/ttf",
	txt: "text/plain",
	vcf: "text/vcard",
	webp: "image/webp",
	woff2: "font/woff2",
	xls: "application/vnd.ms-excel",
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
