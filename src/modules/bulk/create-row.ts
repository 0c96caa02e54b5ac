import type { StepCall, StepResult } from "../../core/job.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import { takeAddress, takeAlias } from "./free.ts";
import type { MailNeeds } from "./mail-kind.ts";
import type { Somebody } from "./people.ts";
import { tryBeside } from "./remark.ts";
import { createMemory } from "./remember.ts";
import { rowOf } from "./row-step.ts";
import { splitNames } from "./user-values.ts";

/** Makes the address of a row with its further names, and keeps the password sealed until its asker has seen it. An address that is there already stays as it is, unless this very row made it. */
export const createRow = async (
	{ users, mail }: MailNeeds,
	{ key, again, memory }: StepCall,
): Promise<StepResult> => {
	const { address = "", owner = "", aliases = "" } = rowOf(key).cells;
	// A row that is tried again in the same process may have got half way.
	const half = memory.get(key);
	const isSecond = again || half !== undefined;
	const there = isSecond ? await mail.get(address) : null;
	memory.set(key, half ?? "");
	const their = owner === "" ? null : await ownerOf({ users }, owner, memory);
	const isFree = !isSecond && (await takeAddress(memory, mail, address));
	// Only a member may be let in at once.
	const looked = isFree && their?.state !== "external";
	const made =
		there === null
			? await create(mail, address, their?.id ?? null, looked)
			: half
				? ({ kind: "made", password: String(half) } as const)
				: lost;
	if (made.kind === "not") return made.result;
	memory.set(key, made.password ?? "");
	const remarks = [
		...(made.password === null ? [say("bulk.why.password")] : []),
		...(made.isNobodys ? [say("bulk.why.no-owner")] : []),
		...(await addAliases(
			mail,
			address,
			splitNames(aliases).filter((one) => !there?.aliases.includes(one)),
			async (one) => !isSecond && takeAlias(memory, mail, one),
		)),
	];
	const why = remarks.length > 0 ? { series: remarks } : null;
	const { password } = made;
	const kept = password === null ? {} : { secret: password };
	return { outcome: "done", facts: { why }, ...kept };
};

const addAliases = async (
	mail: MailNeeds["mail"],
	address: string,
	aliases: readonly string[],
	isFree: (alias: string) => Promise<boolean>,
): Promise<readonly Text[]> => {
	const remarks: Text[] = [];
	for (const alias of aliases) {
		const remark = (why: Text | null) =>
			say("bulk.why.no-alias", { alias, why: why ?? byHand });
		const add = async () =>
			mail.addAlias(address, alias, { looked: await isFree(alias) });
		remarks.push(...(await tryBeside(add, remark)));
	}
	return remarks;
};

type Made =
	| {
			readonly kind: "made";
			readonly password: string | null;
			/** Its owner could not be let in. */
			readonly isNobodys?: boolean;
	  }
	| { readonly kind: "not"; readonly result: StepResult };

const create = async (
	mail: MailNeeds["mail"],
	address: string,
	ownerId: string | null,
	looked: boolean,
): Promise<Made> => {
	try {
		const change = await mail.create(address, ownerId, { looked });
		return change.kind === "done"
			? {
					kind: "made",
					password: change.facts.password,
					isNobodys: ownerId !== null && change.facts.address.ownerId === null,
				}
			: not("by hand", byHand);
	} catch (error) {
		if (error instanceof Problem && error.code === "already-there")
			return not("already", null);
		throw error;
	}
};

const not = (outcome: StepResult["outcome"], why: Text | null): Made => ({
	kind: "not",
	result: { outcome, facts: { why } },
});

const byHand = say("bulk.why.by-hand");

/** Made by this row in a process that ended before it could keep the password. */
const lost: Made = { kind: "made", password: null };

const everybody = createMemory<ReadonlyMap<string, Somebody>>();

const ownerOf = async (
	{ users }: Pick<MailNeeds, "users">,
	owner: string,
	memory: object,
): Promise<Somebody> => {
	const people = await everybody(
		memory,
		async () =>
			new Map(
				(await users.list()).map((one) => [one.email.toLowerCase(), one]),
			),
	);
	const found = people.get(owner);
	if (found === undefined) throw new Problem("not-found");
	return found;
};
