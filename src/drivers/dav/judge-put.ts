import { Problem } from "../../core/problem.ts";
import type { Put } from "../../pim/collection.ts";
import { placeOf } from "./address.ts";
import { errorIn } from "./body.ts";
import type { Answer } from "./door.ts";
import { findAll } from "./element.ts";
import type { Element } from "./read-xml.ts";

/** What the answer to a PUT means where it was not done, whether it says so by its status or inside a 207; null where it was done. Problems: `sync-readonly`, `not-found` (the collection is gone), `sync-refused` (the server is full). */
export const judgePut = async (
	answer: Answer,
	hasCollection: () => Promise<boolean>,
): Promise<Put | null> => {
	const { status, conditions } = verdict(answer);
	if (status >= 200 && status < 300) return null;
	const twin = twinIn(answer, conditions);
	if (twin !== null) return twin;
	if (status === 412 && !isAboutText(conditions)) return { kind: "moved" };
	if (status === 507) throw new Problem("sync-refused");
	if (status < 400) throw new Problem("sync-garbled");
	// Some answer 409, 403 or 500 for a collection that is not there.
	if (!(await hasCollection())) throw new Problem("not-found");
	if (status === 403 && !isAboutText(conditions))
		throw new Problem("sync-readonly");
	return { kind: "refused" };
};

const verdict = (
	answer: Answer,
): { readonly status: number; readonly conditions: readonly Element[] } => {
	if (answer.status !== 207)
		return {
			status: answer.status,
			conditions:
				answer.status < 300 ? [] : (errorIn(answer.text)?.children ?? []),
		};
	const row = answer.rows[0];
	const inner = row?.status ?? [...(row?.missing.values() ?? [])][0] ?? 200;
	return { status: inner, conditions: row?.errors ?? [] };
};

const twinIn = (answer: Answer, conditions: readonly Element[]): Put | null => {
	const told = conditions.find(
		({ name }) => name === "c:no-uid-conflict" || name === "k:no-uid-conflict",
	);
	if (!told && !(answer.status === 400 && twinWords.test(answer.text)))
		return null;
	const href = told && findAll(told, "d:href")[0]?.text.trim();
	return {
		kind: "uid-taken",
		href: href ? placeOf(href, answer.url) : null,
	};
};

/** Nextcloud says it in words; also of one that lies in its bin. */
const twinWords = /\bobject with uid already exists\b/iu;

/** Conditions of what the text itself has to be. */
const isAboutText = (conditions: readonly Element[]): boolean =>
	conditions.some(({ name }) => /^[ck]:/u.test(name));
