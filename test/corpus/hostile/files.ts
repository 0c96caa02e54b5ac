import { hostileArchives } from "./archives.ts";
import type { Hostile } from "./hostile.ts";
import { hostileMarkup } from "./markup.ts";
import { hostilePapers } from "./papers.ts";
import { hostilePictures } from "./pictures.ts";
import { hostileTexts } from "./texts.ts";

/** All hostile files; made when they are asked for, as they are large or pack badly. */
export const hostileFiles = (): readonly Hostile[] => [
	...hostileArchives(),
	...hostileMarkup(),
	...hostilePapers(),
	...hostilePictures(),
	...hostileTexts(),
];
