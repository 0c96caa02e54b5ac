import { account } from "./account.ts";
import { ai } from "./ai.ts";
import { aliases } from "./aliases.ts";
import { categories } from "./categories.ts";
import { devices } from "./devices.ts";
import type { Door } from "./door.ts";
import { driveUsers } from "./drive-users.ts";
import { drives } from "./drives.ts";
import { files } from "./files.ts";
import { invitations } from "./invitations.ts";
import { mail } from "./mail.ts";
import { moving } from "./moving.ts";
import { passwords } from "./passwords.ts";
import { people } from "./people.ts";
import { search } from "./search.ts";
import { tasks } from "./tasks.ts";
import { teamMembers } from "./team-members.ts";
import { teams } from "./teams.ts";
import { trash } from "./trash.ts";
import { upload } from "./upload.ts";
import { webmail } from "./webmail.ts";

/** Everything that the server answers. */
export const doors: readonly Door[] = [
	...account,
	...people,
	...invitations,
	...teams,
	...teamMembers,
	...drives,
	...driveUsers,
	...files,
	...search,
	...upload,
	...moving,
	...trash,
	...categories,
	...mail,
	...aliases,
	...devices,
	...webmail,
	...passwords,
	...ai,
	...tasks,
];
