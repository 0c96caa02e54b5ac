import { ai } from "./de/ai.ts";
import { audit } from "./de/audit.ts";
import { bulk } from "./de/bulk.ts";
import { calendars } from "./de/calendars.ts";
import { card } from "./de/card.ts";
import { categories } from "./de/categories.ts";
import { charts } from "./de/charts.ts";
import { common } from "./de/common.ts";
import { compose } from "./de/compose.ts";
import { contacts } from "./de/contacts.ts";
import { doctor } from "./de/doctor.ts";
import { documents } from "./de/documents.ts";
import { extraction } from "./de/extraction.ts";
import { handover } from "./de/handover.ts";
import { help } from "./de/help.ts";
import { home } from "./de/home.ts";
import { house } from "./de/house.ts";
import { mail } from "./de/mail.ts";
import { pages } from "./de/pages.ts";
import { people } from "./de/people.ts";
import { pim } from "./de/pim.ts";
import { plans } from "./de/plans.ts";
import { problem } from "./de/problem.ts";
import { questions } from "./de/questions.ts";
import { replies } from "./de/replies.ts";
import { requests } from "./de/requests.ts";
import { restore } from "./de/restore.ts";
import { roles } from "./de/roles.ts";
import { storage } from "./de/storage.ts";
import { summary } from "./de/summary.ts";
import { sync } from "./de/sync.ts";
import { teams } from "./de/teams.ts";
import { translation } from "./de/translation.ts";
import { undo } from "./de/undo.ts";
import { users } from "./de/users.ts";
import { watch } from "./de/watch.ts";
import { write } from "./de/write.ts";

/** German, in Swiss spelling and with “Sie”. */
export const de = {
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
