import { Problem } from "../../core/problem.ts";
import type { Right, Share, Sharing } from "../../pim/sharing.ts";
import { decoded } from "./address.ts";
import type { Base } from "./base.ts";
import { childOf, childrenOf, findAll, has } from "./element.ts";
import { foundIn, propfind, refusal } from "./question.ts";
import type { Element } from "./read-xml.ts";
import { prop } from "./row.ts";
import { documentOf, element, type Written } from "./write-xml.ts";

/** Sharing as Nextcloud does it: with persons by their id, at once, to read or to write. */
export const createNextcloudSharing = (base: Base): Sharing => {
	const list = (book: string) => readShares(base, book);
	const now = async (book: string, who: string) =>
		(await list(book)).find((share) => share.who === who);
	return {
		rights: ["read", "write"],
		by: "id",
		list,
		share: async (book, { who, right }) => {
			if (right === "admin") throw new Problem("sync-unsupported");
			const level = right === "write" ? [element("o:read-write")] : [];
			await post(base, book, element("o:set", hrefOf(who), ...level));
			// Somebody unknown is passed over without a word.
			const share = await now(book, who);
			if (share?.right !== right) throw new Problem("not-found");
			return { kind: "done", facts: share };
		},
		revoke: async (book, who) => {
			if (!(await now(book, who))) throw new Problem("not-found");
			await post(base, book, element("o:remove", hrefOf(who)));
			if (await now(book, who)) throw new Problem("sync-refused");
			return { kind: "done", facts: null };
		},
	};
};

const before = "principal:principals/users/";

const hrefOf = (who: string): Written =>
	element("d:href", before + encodeURIComponent(who));

const post = async (base: Base, book: string, what: Written): Promise<void> => {
	await base.about(book);
	const answer = await base.door.change({
		method: "POST",
		url: base.url(book),
		body: documentOf(element("o:share", what)),
	});
	if (answer?.status === 403) throw new Problem("sync-readonly");
	if (answer && answer.status >= 300) throw refusal(answer.status);
};

const readShares = async (
	base: Base,
	book: string,
): Promise<readonly Share[]> => {
	const url = base.url(book);
	const { rows } = foundIn(await base.door.ask(propfind(url, 0, "o:invite")));
	const invite = rows[0] && prop(rows[0], "o:invite");
	return childrenOf(invite, "o:user").flatMap((user) => {
		const who = whoIn(user);
		return who === null
			? []
			: [{ who, right: rightIn(user), state: stateIn(user) }];
	});
};

/** Groups and circles have shares, too; they are nobody's to give or take here. */
const whoIn = (user: Element): string | null => {
	const href = childOf(user, "d:href")?.text.trim() ?? "";
	const id = /principals\/users\/([^/]+)\/?$/u.exec(href)?.[1];
	return id === undefined ? null : (decoded(id) ?? id);
};

const rightIn = (user: Element): Right =>
	findAll(user, "o:read-write").length > 0 ? "write" : "read";

const stateIn = (user: Element): Share["state"] =>
	has(user, "o:invite-noresponse") ? "invited" : "active";
