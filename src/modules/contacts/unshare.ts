import { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import { arg } from "../../core/arg.ts";
import { attempt } from "../../core/attempt.ts";
import {
	type Change,
	type Context,
	defineCommand,
} from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Noted } from "./book-shares.ts";
import { invitedBy } from "./invited.ts";
import {
	type KnownShare,
	type KnownShares,
	knownShares,
	mayShare,
	shareOf,
} from "./known-shares.ts";
import { type ContactNeeds, type OwnBook, ownBook } from "./needs.ts";
import { nullIfGone } from "./null-if-gone.ts";
import { seesBook } from "./sees-book.ts";
import { unsharedView, unsharePreview } from "./unshare-view.ts";

const args = z.object({
	book: arg.lookup("book"),
	who: arg.text(254),
});

/** A share that is to end; `share` is null where the server does not tell whether there is one, and we know of none. */
export type Ending = OwnBook & {
	readonly who: string;
	readonly known: KnownShares;
	readonly share: KnownShare | null;
};

/** Takes a share of an address book away. */
export const unshareBook = defineCommand({
	name: "contacts unshare",
	args,
	who: "member",
	effect: "change",
	asksWhy: false,
	sensitive: true,
	preview: async (input, services: ContactNeeds, { actor }: Context) => {
		const ending = await read(input, services, actor);
		const { book, known, account, share } = ending;
		if (known.isTold && share === null) throw new Problem("not-found");
		if (!mayShare(book, known.isTold, account.sharing.rights))
			throw new Problem("sync-readonly");
		return unsharePreview(ending);
	},
	run: async (input, services: ContactNeeds, { actor, now }: Context) => {
		const ending = await read(input, services, actor);
		const ended = await end(ending, services);
		if (ended.kind === "handover") return ended;
		return { kind: "done", facts: { ...ending, now } };
	},
	view: unsharedView,
	check: (input, services: ContactNeeds, { actor, now }: Context) =>
		nullIfGone(services, async () => {
			const ending = await read(input, services, actor);
			if (!(await isGone(ending, services))) return null;
			const note = await noteOf(ending, services);
			if (note) await services.bookShares.remove(note.id);
			const share = note && shareFrom(note);
			return unsharedView({ ...ending, share, now });
		}),
});

const read = async (
	{ book, who: text }: z.output<typeof args>,
	services: ContactNeeds,
	actor: Actor,
): Promise<Ending> => {
	const own = await ownBook(services, { actor }, book);
	const known = await knownShares(own, services);
	const share = shareOf(known, text);
	if (share) return { ...own, who: share.who, known, share };
	const invited = await attempt(services.log, () =>
		invitedBy(text, own, services, actor),
	);
	// Somebody who is here no more may still have a share.
	if (invited.kind === "problem" && !text.includes("@"))
		throw new Problem("not-found");
	const who =
		invited.kind === "ok" ? invited.value.who : text.trim().toLowerCase();
	return { ...own, who, known, share: shareOf(known, who) };
};

const end = async (
	ending: Ending,
	services: ContactNeeds,
): Promise<Change<null>> => {
	const { account, book, who } = ending;
	const note = await noteOf(ending, services);
	const ended = await account.sharing.revoke(book.id, who);
	if (ended.kind === "done" && note) await services.bookShares.remove(note.id);
	if (ended.kind === "handover" && note)
		await services.bookShares.keep({ ...note, state: "ending" });
	return ended;
};

const noteOf = (
	{ holder, account, book, who }: Ending,
	{ bookShares }: ContactNeeds,
) =>
	bookShares.find({
		person: holder.person,
		account: account.key,
		book: book.id,
		who,
	});

const shareFrom = ({ who, email, right, until, id }: Noted): KnownShare => ({
	...{ who, email, right, until, id },
	state: "ending",
});

/** The server's own list where it tells one, else what the other person's account lists. */
const isGone = async (
	{ known, who, share, book }: Ending,
	services: ContactNeeds,
): Promise<boolean> => {
	if (known.isTold) return share === null;
	const given = { email: share?.email ?? who, name: book.name, right: null };
	return (await seesBook(given, services)) === false;
};
