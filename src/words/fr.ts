import { ai } from "./fr/ai.ts";
import { audit } from "./fr/audit.ts";
import { bulk } from "./fr/bulk.ts";
import { calendars } from "./fr/calendars.ts";
import { card } from "./fr/card.ts";
import { categories } from "./fr/categories.ts";
import { charts } from "./fr/charts.ts";
import { common } from "./fr/common.ts";
import { compose } from "./fr/compose.ts";
import { contacts } from "./fr/contacts.ts";
import { doctor } from "./fr/doctor.ts";
import { documents } from "./fr/documents.ts";
import { extraction } from "./fr/extraction.ts";
import { handover } from "./fr/handover.ts";
import { help } from "./fr/help.ts";
import { home } from "./fr/home.ts";
import { house } from "./fr/house.ts";
import { mail } from "./fr/mail.ts";
import { pages } from "./fr/pages.ts";
import { people } from "./fr/people.ts";
import { pim } from "./fr/pim.ts";
import { plans } from "./fr/plans.ts";
import { problem } from "./fr/problem.ts";
import { questions } from "./fr/questions.ts";
import { replies } from "./fr/replies.ts";
import { requests } from "./fr/requests.ts";
import { restore } from "./fr/restore.ts";
import { roles } from "./fr/roles.ts";
import { storage } from "./fr/storage.ts";
import { summary } from "./fr/summary.ts";
import { sync } from "./fr/sync.ts";
import { teams } from "./fr/teams.ts";
import { translation } from "./fr/translation.ts";
import { undo } from "./fr/undo.ts";
import { users } from "./fr/users.ts";
import { watch } from "./fr/watch.ts";
import { write } from "./fr/write.ts";

/** French. */
export const fr = {
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
