import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { View } from "../../../src/core/view.ts";
import { createEmbeddedCollections } from "../../../src/drivers/embedded/collections/collections.ts";
import { personKey } from "../../../src/modules/people/who.ts";
import type { Holder, PimAccount } from "../../../src/pim/account.ts";
import type { Collection } from "../../../src/pim/collection.ts";
import { contactText } from "../../contracts/pim-account.ts";
import { openTestSuitemate } from "../../support/suitemate.ts";

/** Accounts in place of those on this machine, by the beginning of their owner's mail address; null leaves it as it is. */
export type Elsewhere = (name: string) => PimAccount | null;

/** The whole product with address books in a folder, where everybody who is linked has an account; Élise has two books. What is announced stands in `announced`. It is Sunday, 22 November 2026, 15:00 in Zurich. */
export const openContacts = async (elsewhere: Elsewhere = () => null) => {
	const folder = mkdtempSync(join(tmpdir(), "contacts-"));
	const announced: View[] = [];
	const beginning = personKey("");
	const test = await openTestSuitemate({}, ({ ksuite }) => {
		const { users } = ksuite;
		const collections = createEmbeddedCollections({
			folder,
			zone: "Europe/Zurich",
			now: () => Date.UTC(2026, 10, 22, 14),
			userOf: async (email) => (await users.find(email))?.id ?? null,
		});
		const of = async (holder: Holder) => {
			if (holder.kind === "service") return null;
			const id = holder.person.slice(beginning.length);
			const user = await users.find(id);
			if (!user) return null;
			const name = user.email.split(/[.@]/u)[0] ?? "";
			return elsewhere(name) ?? collections.account(id);
		};
		return {
			localAccounts: { of, holders: async () => [] },
			announcer: {
				channels: async () => [],
				channel: async () => ({ id: "C0GENERAL", name: "general" }),
				announce: async (_to, view) => void announced.push(view),
			},
		};
	});
	const accountOf = async (name: string): Promise<PimAccount> => {
		const email = `${name}@alpenblick.example`;
		const user = await test.ksuite.users.find(email);
		const person = personKey(user?.id ?? "");
		const account = await test.services.accounts.of({ kind: "person", person });
		if (!account) throw new Error(`${name} has no account`);
		return account;
	};
	const elise = await accountOf("elise.favre");
	const make = (name: string) => elise.make({ kind: "contacts", name });
	return {
		...test,
		announced,
		accountOf,
		elise,
		make,
		put: (
			book: Collection,
			uid: string,
			name: string,
			lines: readonly string[] = [],
		) => putText(elise, book, `${uid}.vcf`, contactText(uid, name, lines)),
		close: async () => {
			await test.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
};

/** Puts an object into a book. */
export const putText = async (
	account: PimAccount,
	{ id }: Collection,
	file: string,
	text: string,
): Promise<string> => {
	const href = account.place(id, file);
	const done = await account.put(id, { href, text, when: { kind: "absent" } });
	if (done.kind !== "done") throw new Error(done.kind);
	return href;
};

/** What {@link openContacts} gives. */
export type ContactsTest = Awaited<ReturnType<typeof openContacts>>;
