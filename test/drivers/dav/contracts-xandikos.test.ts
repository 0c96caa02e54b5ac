import { describePimAccount } from "../../contracts/pim-account.ts";
import { hasXandikos, openXandikos } from "../../support/dav/xandikos.ts";
import { editAt, openAt } from "./stage.ts";

if (hasXandikos)
	describePimAccount("Xandikos", async () => {
		const server = await openXandikos();
		return {
			account: await openAt(server),
			edit: editAt(server),
			traits: { many: 60, trimsNames: true },
			close: server.close,
		};
	});
