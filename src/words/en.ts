import { ai } from "./en/ai.ts";
import { card } from "./en/card.ts";
import { charts } from "./en/charts.ts";
import { common } from "./en/common.ts";
import { mail } from "./en/mail.ts";
import { pages } from "./en/pages.ts";
import { teams } from "./en/teams.ts";
import { users } from "./en/users.ts";
import { write } from "./en/write.ts";

/** English: the language the others are measured by. */
export const en = {
	...ai,
	...card,
	...charts,
	...common,
	...mail,
	...pages,
	...teams,
	...users,
	...write,
} as const;
