import { type Change, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { Address, Creating } from "../../modules/mail/mail.ts";
import { afterwards } from "./afterwards.ts";
import type { Base } from "./base.ts";
import { isUsable, type Place, placeOf } from "./mail-address.ts";
import { allBoxes, type Box, boxAt, findBox } from "./mail-boxes.ts";
import { createAlias, deleteAlias, deleteMailbox } from "./routes/mail.ts";

/** The place of a name that can be made unless somebody has it. Problem `invalid-argument` (no name, or a foreign domain). */
export const usablePlace = async (
	base: Base,
	address: string,
): Promise<Place> => {
	const place = placeOf(await base.products.hostings(), address);
	if (place === null || !isUsable(place.name)) throw notUsable();
	return place;
};

/** The place of a name that can be made, and how many addresses there are; all are read, since a name may be an alias. Problems: `invalid-argument` (no name, or a foreign domain), `already-there`. */
export const newPlace = async (
	base: Base,
	address: string,
): Promise<Place & { readonly used: number }> => {
	const place = await usablePlace(base, address);
	const boxes = await allBoxes(base);
	const isTaken = boxes.some(
		(one) =>
			one.hosting.id === place.hosting.id &&
			(one.name === place.name || namesOf(one).has(place.name)),
	);
	if (isTaken) throw taken();
	return { ...place, used: boxes.length };
};

/** The mailbox of an address or alias. Problem `not-found`. */
export const requireBox = async (base: Base, address: string): Promise<Box> => {
	const found = await findBox(base, address);
	if (found) return found;
	throw new Problem("not-found");
};

/** Gives a mailbox another name in its own domain: two calls where all addresses were looked at before. */
export const addAlias = async (
	base: Base,
	address: string,
	alias: string,
	{ looked = false }: Creating = {},
): Promise<Change<Address>> => {
	const found = await (looked ? usablePlace : requireBox)(base, address);
	const { hosting, name } = await (looked ? usablePlace : newPlace)(
		base,
		alias,
	);
	if (hosting.id !== found.hosting.id) throw notUsable();
	await base.wire.change(
		createAlias,
		{ path: pathOf(found), body: { alias: name } },
		async () => ((await aliasesNow(base, found)).has(name) ? true : null),
		{
			"validation_rule_unique:alias": taken,
			"validation_rule_regex:alias": notUsable,
		},
	);
	return done(await seen(base, found));
};

/** Takes a further name of a mailbox away. */
export const removeAlias = async (
	base: Base,
	address: string,
	alias: string,
): Promise<Change<Address>> => {
	const found = await requireBox(base, address);
	const place = placeOf([found.hosting], alias);
	if (place === null || !namesOf(found).has(place.name))
		throw new Problem("not-found");
	await base.wire.change(
		deleteAlias,
		{ path: { ...pathOf(found), alias: place.name } },
		async () => ((await aliasesNow(base, found)).has(place.name) ? null : true),
		{ alias_does_not_exist: () => new Problem("not-found") },
	);
	return done(await seen(base, found));
};

/** Deletes a mailbox. The route is in no description of Infomaniak's: where it is refused as unknown, the steps. */
export const removeBox = async (
	base: Base,
	address: string,
): Promise<Change<Address>> => {
	const found = await requireBox(base, address);
	if (found.box.is_removable === false) throw new Problem("wrong-state");
	const noRoute = () => new Problem("no-route");
	return base.wire
		.change(
			deleteMailbox,
			{ path: pathOf(found) },
			async () => ((await boxAt(base, found)) ? null : true),
			{ method_not_found: noRoute, method_not_implemented: noRoute },
		)
		.then(() => done(found.address))
		.catch((error: unknown) => {
			if (error instanceof Problem && error.code === "no-route")
				return byHand(base, found.address);
			throw error;
		});
};

const byHand = (base: Base, { address }: Address): Change<Address> => ({
	kind: "handover",
	steps: [
		say("handover.mail.open", { address }),
		say("handover.mail.delete.confirm"),
	],
	link: base.manager(),
});

const pathOf = ({ hosting, name }: Place) => ({
	mail_hosting_id: hosting.id,
	mailbox_name: name,
});

/** The mailbox as it is after a change. */
const seen = async (base: Base, place: Place): Promise<Address> => {
	const box = await afterwards(boxAt(base, place));
	if (box) return box.address;
	throw new Problem("ksuite-unclear");
};

const aliasesNow = async (
	base: Base,
	place: Place,
): Promise<ReadonlySet<string>> => {
	const box = await boxAt(base, place);
	return box ? namesOf(box) : new Set();
};

const namesOf = ({ address: { aliases } }: Box): ReadonlySet<string> =>
	new Set(aliases.map((one) => one.slice(0, one.indexOf("@"))));

/** The problem of a name that somebody was faster to take. */
export const taken = (): Problem => new Problem("already-there");

/** The problem of a name that cannot be made here. */
export const notUsable = (): Problem =>
	new Problem("invalid-argument", { name: say("arg.address") });
