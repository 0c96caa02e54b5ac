import { dismissShare } from "./dismiss.ts";
import { exportBooks } from "./export.ts";
import { findContacts } from "./find.ts";
import { listBooks } from "./list.ts";
import { shareBook } from "./share.ts";
import { listShares } from "./shares.ts";
import { unshareBook } from "./unshare.ts";

/** The commands about address books. */
export const contactCommands = [
	listBooks,
	findContacts,
	shareBook,
	unshareBook,
	listShares,
	dismissShare,
	exportBooks,
] as const;
