import { describePimAccount } from "../../contracts/pim-account.ts";
import { hasRadicale, openRadicale } from "../../support/dav/radicale.ts";
import { editAt, openAt } from "./stage.ts";

if (hasRadicale)
	describePimAccount("Radicale", async () => {
		const server = await openRadicale();
		return {
			account: await openAt(server),
			edit: editAt(server),
			traits: { many: 120 },
			close: server.close,
		};
	});
