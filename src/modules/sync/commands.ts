import { connectAccount } from "./connect.ts";
import { disconnectAccount } from "./disconnect.ts";
import { listConnections } from "./list.ts";
import { connectService } from "./service.ts";

/** What can be asked for about connected accounts. */
export const syncCommands = [
	connectAccount,
	listConnections,
	disconnectAccount,
	connectService,
] as const;
