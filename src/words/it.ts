import { ai } from "./it/ai.ts";
import { audit } from "./it/audit.ts";
import { bulk } from "./it/bulk.ts";
import { calendars } from "./it/calendars.ts";
import { card } from "./it/card.ts";
import { categories } from "./it/categories.ts";
import { charts } from "./it/charts.ts";
import { common } from "./it/common.ts";
import { compose } from "./it/compose.ts";
import { contacts } from "./it/contacts.ts";
import { doctor } from "./it/doctor.ts";
import { documents } from "./it/documents.ts";
import { extraction } from "./it/extraction.ts";
import { handover } from "./it/handover.ts";
import { help } from "./it/help.ts";
import { home } from "./it/home.ts";
import { house } from "./it/house.ts";
import { mail } from "./it/mail.ts";
import { pages } from "./it/pages.ts";
import { people } from "./it/people.ts";
import { pim } from "./it/pim.ts";
import { plans } from "./it/plans.ts";
import { problem } from "./it/problem.ts";
import { questions } from "./it/questions.ts";
import { replies } from "./it/replies.ts";
import { requests } from "./it/requests.ts";
import { restore } from "./it/restore.ts";
import { roles } from "./it/roles.ts";
import { storage } from "./it/storage.ts";
import { summary } from "./it/summary.ts";
import { sync } from "./it/sync.ts";
import { teams } from "./it/teams.ts";
import { translation } from "./it/translation.ts";
import { undo } from "./it/undo.ts";
import { users } from "./it/users.ts";
import { watch } from "./it/watch.ts";
import { write } from "./it/write.ts";

/** Italian, impersonal where it can be. */
export const it = {
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
