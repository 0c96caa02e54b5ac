import { ai } from "./fr/ai.ts";
import { audit } from "./fr/audit.ts";
import { card } from "./fr/card.ts";
import { categories } from "./fr/categories.ts";
import { charts } from "./fr/charts.ts";
import { common } from "./fr/common.ts";
import { compose } from "./fr/compose.ts";
import { documents } from "./fr/documents.ts";
import { extraction } from "./fr/extraction.ts";
import { help } from "./fr/help.ts";
import { home } from "./fr/home.ts";
import { house } from "./fr/house.ts";
import { mail } from "./fr/mail.ts";
import { pages } from "./fr/pages.ts";
import { people } from "./fr/people.ts";
import { plans } from "./fr/plans.ts";
import { problem } from "./fr/problem.ts";
import { questions } from "./fr/questions.ts";
import { replies } from "./fr/replies.ts";
import { requests } from "./fr/requests.ts";
import { roles } from "./fr/roles.ts";
import { storage } from "./fr/storage.ts";
import { summary } from "./fr/summary.ts";
import { teams } from "./fr/teams.ts";
import { translation } from "./fr/translation.ts";
import { users } from "./fr/users.ts";
import { write } from "./fr/write.ts";

/** French. */
export const fr = {
	...ai,
	...audit,
	...card,
	...categories,
	...charts,
	...common,
	...compose,
	...documents,
	...extraction,
	...help,
	...home,
	...house,
	...mail,
	...pages,
	...people,
	...plans,
	...problem,
	...questions,
	...replies,
	...requests,
	...roles,
	...storage,
	...summary,
	...teams,
	...translation,
	...users,
	...write,
} as const;
