import { ai } from "./es/ai.ts";
import { audit } from "./es/audit.ts";
import { bulk } from "./es/bulk.ts";
import { calendars } from "./es/calendars.ts";
import { card } from "./es/card.ts";
import { categories } from "./es/categories.ts";
import { charts } from "./es/charts.ts";
import { common } from "./es/common.ts";
import { compose } from "./es/compose.ts";
import { contacts } from "./es/contacts.ts";
import { doctor } from "./es/doctor.ts";
import { documents } from "./es/documents.ts";
import { extraction } from "./es/extraction.ts";
import { handover } from "./es/handover.ts";
import { help } from "./es/help.ts";
import { home } from "./es/home.ts";
import { house } from "./es/house.ts";
import { mail } from "./es/mail.ts";
import { pages } from "./es/pages.ts";
import { people } from "./es/people.ts";
import { pim } from "./es/pim.ts";
import { plans } from "./es/plans.ts";
import { problem } from "./es/problem.ts";
import { questions } from "./es/questions.ts";
import { replies } from "./es/replies.ts";
import { requests } from "./es/requests.ts";
import { restore } from "./es/restore.ts";
import { roles } from "./es/roles.ts";
import { storage } from "./es/storage.ts";
import { summary } from "./es/summary.ts";
import { sync } from "./es/sync.ts";
import { teams } from "./es/teams.ts";
import { translation } from "./es/translation.ts";
import { undo } from "./es/undo.ts";
import { users } from "./es/users.ts";
import { watch } from "./es/watch.ts";
import { write } from "./es/write.ts";

/** Spanish. */
export const es = {
	...ai,
	...audit,
	...bulk,
	...calendars,
	...card,
	...categories,
	...charts,
	...common,
	...compose,
	...contacts,
	...doctor,
	...documents,
	...extraction,
	...handover,
	...help,
	...home,
	...house,
	...mail,
	...pages,
	...people,
	...pim,
	...plans,
	...problem,
	...questions,
	...replies,
	...requests,
	...restore,
	...roles,
	...storage,
	...summary,
	...sync,
	...teams,
	...translation,
	...undo,
	...users,
	...watch,
	...write,
} as const;
