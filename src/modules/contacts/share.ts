import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { attempt } from "../../core/attempt.ts";
import { type Context, defineCommand } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { type Right, rights } from "../../pim/sharing.ts";
import type { BookShare, End, Noted } from "./book-shares.ts";
import { type Invited, invitedBy } from "./invited.ts";
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
import { sharePreview } from "./share-preview.ts";
import { sharedView } from "./share-view.ts";
import { endOf, requireOpen } from "./until.ts";

const args = z.object({
	book: arg.lookup("book"),
	email: arg.text(254),
	right: flag(arg.choice(rights)),
	until: flag(arg.day()),
});

type Before = Pick<KnownShare, "right" | "until" | "state">;

/** What is asked for, beside what there is. */
export type Wanted = OwnBook & {
	readonly invited: Invited;
	readonly right: Right;
	readonly until: End | null;
	readonly known: KnownShares;
	readonly before: Before | null;
};

/** Shares an address book with somebody, beside those who have it already, or gives somebody another right in it. */
export const shareBook = defineCommand({
	name: "contacts share",
	args,
	who: "member",
	effect: "change",
	asksWhy: false,
	sensitive: true,
	preview: async (input, services: ContactNeeds, context: Context) => {
		const wanted = await read(input, services, context);
		const { before, right, until, account, book, known } = wanted;
		requireOpen(until, context.now);
		if (!mayShare(book, known.isTold, account.sharing.rights))
			throw new Problem("sync-readonly");
		const { rights: given } = account.sharing;
		if (given.length > 0 && !given.includes(right))
			throw new Problem("share-right");
		const isSame =
			before?.right === right &&
			before.until?.day === until?.day &&
			before.state !== "asked";
		if (isSame) throw new Problem("nothing-to-do");
		return sharePreview(wanted);
	},
	run: async (input, services: ContactNeeds, context: Context) => {
		const wanted = await read(input, services, context);
		requireOpen(wanted.until, context.now);
		const given = await give(wanted, services, context.now);
		if (given.kind === "handover") return given;
		return { kind: "done", facts: { ...wanted, now: context.now } };
	},
	view: sharedView,
	check: (input, services: ContactNeeds, context: Context) =>
		nullIfGone(services, async () => {
			const wanted = await read(input, services, context);
			if (!(await isThere(wanted, services))) return null;
			const note = await services.bookShares.find(placeOf(wanted));
			if (note?.state === "asked")
				await services.bookShares.keep({ ...note, state: "given" });
			const before: Before | null = note?.before
				? { ...note.before, state: "active" }
				: null;
			return sharedView({ ...wanted, before, now: context.now });
		}),
});

const read = async (
	input: z.output<typeof args>,
	services: ContactNeeds,
	{ actor }: Pick<Context, "actor">,
): Promise<Wanted> => {
	const own = await ownBook(services, { actor }, input.book);
	const invited = await invitedBy(input.email, own, services, actor);
	const known = await knownShares(own, services);
	return {
		...own,
		invited,
		right: input.right ?? "read",
		until: endOf(input.until, actor.zone),
		known,
		before: shareOf(known, invited.who),
	};
};

/** Noted before it is given, so that what ends by itself is ended however this process does. */
const give = async (
	wanted: Wanted,
	{ bookShares, log }: ContactNeeds,
	now: number,
) => {
	const { account, book, invited, right } = wanted;
	const before = await bookShares.find(placeOf(wanted));
	const note = noteOf(wanted, now);
	await bookShares.keep(note);
	const given = await attempt(log, () =>
		account.sharing.share(book.id, { who: invited.who, right }),
	);
	if (given.kind === "problem") {
		await takeBack(before, wanted, bookShares);
		const isNobody = given.problem.code === "not-found";
		throw isNobody ? new Problem("share-unknown") : given.problem;
	}
	if (given.value.kind === "done")
		await bookShares.keep({ ...note, state: "given" });
	return given.value;
};

const takeBack = async (
	before: Noted | null,
	wanted: Wanted,
	bookShares: ContactNeeds["bookShares"],
): Promise<void> => {
	if (before) return bookShares.keep(before);
	const note = await bookShares.find(placeOf(wanted));
	if (note) await bookShares.remove(note.id);
};

const placeOf = ({ holder, account, book, invited }: Wanted) => ({
	person: holder.person,
	account: account.key,
	book: book.id,
	who: invited.who,
});

const noteOf = (wanted: Wanted, now: number): BookShare => ({
	...placeOf(wanted),
	name: wanted.book.name,
	email: wanted.invited.email,
	right: wanted.right,
	until: wanted.until,
	before: wanted.before && {
		right: wanted.before.right,
		until: wanted.before.until,
	},
	since: now,
	state: "asked",
	told: null,
	isDismissed: false,
	due: wanted.until?.over ?? null,
});

/** The server's own list where it tells one, else what the other person's account lists. */
const isThere = async (
	{ known, invited, right, book }: Wanted,
	services: ContactNeeds,
): Promise<boolean> => {
	if (known.isTold) return shareOf(known, invited.who)?.right === right;
	const { email } = invited;
	return (await seesBook({ email, name: book.name, right }, services)) === true;
};
