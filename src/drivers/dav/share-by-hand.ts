import type { Change } from "../../core/command.ts";
import { say, type Text } from "../../core/text.ts";
import type { Sharing } from "../../pim/sharing.ts";
import type { Base } from "./base.ts";

/** Sharing where no program can do it: what to do by hand, step by step. Infomaniak shares in its Contacts, by mail address, and the other one has to say yes. */
export const createSharingByHand = (base: Base): Sharing => {
	const isInfomaniak = base.told.product === "infomaniak";
	const link = isInfomaniak
		? "https://contacts.infomaniak.com"
		: `${base.homes.origin}/`;
	const where = isInfomaniak ? "infomaniak" : "server";
	const named = async (book: string): Promise<string> => {
		const { name } = (await base.about(book)).collection;
		return name === "" ? book : name;
	};
	const byHand = <T>(...steps: readonly Text[]): Change<T> => ({
		kind: "handover",
		steps,
		link,
	});
	return {
		rights: [],
		by: "email",
		list: async () => null,
		share: async (book, { who, right }) =>
			byHand(
				say(`handover.share.${where}.open`),
				say("handover.share.find", { book: await named(book) }),
				say("handover.share.give", { who, right }),
				say(`handover.share.${where}.confirm`, { who }),
			),
		revoke: async (book, who) =>
			byHand(
				say(`handover.share.${where}.open`),
				say("handover.share.find", { book: await named(book) }),
				say("handover.share.revoke", { who }),
				say("handover.share.check", { who }),
			),
	};
};
