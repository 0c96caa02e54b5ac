import { writeSiteCommand } from "./site.ts";
import { siteFile } from "./site-file.ts";
import { siteNext } from "./site-next.ts";
import { siteSay } from "./site-say.ts";

/** The part of the list that writes pages, and stops what is under way there and in mails. */
export const siteWriting = [
	writeSiteCommand,
	siteNext,
	siteSay,
	siteFile,
] as const;
