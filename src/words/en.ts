import { ai } from "./en/ai.ts";
import { audit } from "./en/audit.ts";
import { bulk } from "./en/bulk.ts";
import { calendars } from "./en/calendars.ts";
import { card } from "./en/card.ts";
import { categories } from "./en/categories.ts";
import { charts } from "./en/charts.ts";
import { common } from "./en/common.ts";
import { compose } from "./en/compose.ts";
import { contacts } from "./en/contacts.ts";
import { doctor } from "./en/doctor.ts";
import { documents } from "./en/documents.ts";
import { extraction } from "./en/extraction.ts";
import { handover } from "./en/handover.ts";
import { help } from "./en/help.ts";
import { home } from "./en/home.ts";
import { house } from "./en/house.ts";
import { mail } from "./en/mail.ts";
import { pages } from "./en/pages.ts";
import { people } from "./en/people.ts";
import { pim } from "./en/pim.ts";
import { plans } from "./en/plans.ts";
import { problem } from "./en/problem.ts";
import { questions } from "./en/questions.ts";
import { replies } from "./en/replies.ts";
import { requests } from "./en/requests.ts";
import { restore } from "./en/restore.ts";
import { roles } from "./en/roles.ts";
import { storage } from "./en/storage.ts";
import { summary } from "./en/summary.ts";
import { sync } from "./en/sync.ts";
import { teams } from "./en/teams.ts";
import { translation } from "./en/translation.ts";
import { undo } from "./en/undo.ts";
import { users } from "./en/users.ts";
import { watch } from "./en/watch.ts";
import { write } from "./en/write.ts";

/** English: the language the others are measured by. */
export const en = {
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
