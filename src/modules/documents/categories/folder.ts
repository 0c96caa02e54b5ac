/** The folder a document of a year is filed in; `{year}` stands for it. */
export const folderIn = (
	{ folder }: { readonly folder: string },
	year: number,
): string =>
	folder
		.replaceAll("{year}", String(year))
		.split("/")
		.map((part) => part.trim())
		.filter(Boolean)
		.join("/");
