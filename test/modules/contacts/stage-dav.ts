import type { View } from "../../../src/core/view.ts";
import { personKey } from "../../../src/modules/people/who.ts";
import type { Holder } from "../../../src/pim/account.ts";
import { openAt } from "../../drivers/dav/stage.ts";
import { openSabre, type SabreOptions } from "../../support/dav/sabre.ts";
import { openTestSuitemate } from "../../support/suitemate.ts";

/** The whole product beside a DAV server, at which Élise is Léa, and Marc, where he is `connected`, is Noah; Nadia is there as Mia and did not connect. */
export const openAtServer = async (
	build: SabreOptions["build"] & string,
	connected: readonly ("elise" | "marc")[] = ["elise", "marc"],
) => {
	const dav = await openSabre({ build });
	const server = dav.dav.replace(/\/$/u, "");
	const announced: View[] = [];
	const test = await openTestSuitemate({ DAV_SERVERS: server }, () => ({
		openAccount: (connection) => openAt({ ...connection, url: server }),
		announcer: {
			channels: async () => [],
			channel: async () => ({ id: "C0GENERAL", name: "general" }),
			announce: async (_to, view) => void announced.push(view),
		},
	}));
	const holderOf = async (mail: string): Promise<Holder> => {
		const user = await test.ksuite.users.find(`${mail}@alpenblick.example`);
		return { kind: "person", person: personKey(user?.id ?? "") };
	};
	const [lea, noah, mia] = dav.people;
	if (!lea || !noah || !mia) throw new Error("somebody is missing");
	const all = { elise: lea, marc: noah };
	const mails = { elise: "elise.favre", marc: "marc.dubois" };
	for (const name of connected) {
		const { login, password } = all[name];
		const holder = await holderOf(mails[name]);
		await test.store.connections.keep({
			...{ holder, server, login, password },
			since: test.clock.now,
		});
	}
	return {
		...test,
		...{ dav, server, announced, lea, noah, mia, holderOf },
		notes: async () => {
			const holder = await holderOf("elise.favre");
			return holder.kind === "person"
				? test.services.bookShares.of(holder.person)
				: [];
		},
		close: async () => {
			await test.close();
			await dav.close();
		},
	};
};

/** What {@link openAtServer} gives. */
export type AtServer = Awaited<ReturnType<typeof openAtServer>>;
