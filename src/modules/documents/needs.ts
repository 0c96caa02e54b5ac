import type { House } from "../../ai/house.ts";
import type { AiService } from "../../ai/service.ts";
import type { Chat } from "../../core/chat.ts";
import type { Read } from "../../core/document.ts";
import type { Categories } from "./categories/category.ts";
import type { Experience } from "./categories/experience.ts";
import type { Filings } from "./categories/filing.ts";
import type { Drive } from "./drive.ts";
import type { Recent } from "./recent.ts";

/** What commands about documents need of the world. */
export type Documents = {
	readonly ai: AiService;
	readonly house: House;
	readonly chat: Chat;
	readonly readFile: Read;
	readonly categories: Categories;
	readonly experience: Experience;
	readonly filings: Filings;
	readonly drive: Drive;
	readonly recent: Recent;
	/** The language of the organisation, for what all its people read: names of categories in the drive. */
	readonly houseLocale: string;
};
