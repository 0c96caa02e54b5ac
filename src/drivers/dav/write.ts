import { Problem } from "../../core/problem.ts";
import type { Condition, PimObject, Put, Row } from "../../pim/collection.ts";
import { contentMark } from "../../pim/content-mark.ts";
import { normalise } from "../../pim/normalise.ts";
import { quietText } from "../../pim/quiet.ts";
import { isDirectlyIn, placeIn } from "./address.ts";
import type { Base } from "./base.ts";
import { liesInBin, takeFromBin } from "./bin.ts";
import type { Answer } from "./door.ts";
import { readEtag, writtenEtag } from "./etag.ts";
import { exists } from "./exists.ts";
import { judgePut } from "./judge-put.ts";
import { readObject } from "./objects.ts";
import { propfind, refusal } from "./question.ts";
import { prop } from "./row.ts";
import { silence } from "./silence.ts";

/** Writes one object under its condition and never twice: after a lost answer it looks what is there. */
export const putObject = async (
	base: Base,
	id: string,
	object: {
		readonly href: string;
		readonly text: string;
		readonly when: Condition;
	},
): Promise<Put> => {
	const { collection } = await base.about(id);
	if (!isDirectlyIn(id, placeIn(object.href))) throw new Problem("not-found");
	const { quiet } = await base.capabilities();
	const whole = normalise(object.text);
	const given: Given = {
		href: object.href,
		when: object.when,
		text: quiet === "text" ? quietText(whole) : whole,
		type: collection.kind === "calendar" ? "text/calendar" : "text/vcard",
	};
	const answer = await send(base, given);
	if (answer === null) return putLost(base, given);
	const isAbsent = object.when.kind === "absent";
	const back =
		isAbsent && liesInBin(answer)
			? await takeFromBin(base, given.href, given.text)
			: null;
	if (back === null) return settled(base, id, answer);
	const over: Given = { ...given, when: { kind: "is", etag: back.etag } };
	const second = await send(base, over);
	return second === null ? putLost(base, over) : settled(base, id, second);
};

type Given = {
	readonly href: string;
	readonly text: string;
	readonly type: string;
	readonly when: Condition;
};

const send = (
	base: Base,
	{ href, text, type, when }: Given,
): Promise<Answer | null> =>
	base.door.change({
		method: "PUT",
		url: base.url(href),
		headers: {
			...silence,
			...conditionOf(when),
			"content-type": `${type}; charset=utf-8`,
		},
		body: text,
	});

const settled = async (base: Base, id: string, answer: Answer): Promise<Put> =>
	(await judgePut(answer, () => exists(base, id))) ?? {
		kind: "done",
		etag: writtenEtag(answer.headers.get("etag")),
	};

/** Takes one object away under the condition that it has this mark. */
export const removeObject = async (
	base: Base,
	id: string,
	{ href, etag }: Row,
): Promise<{ readonly kind: "done" | "moved" | "gone" }> => {
	await base.about(id);
	if (!isDirectlyIn(id, placeIn(href))) throw new Problem("not-found");
	const answer = await base.door.change({
		method: "DELETE",
		url: base.url(href),
		headers: { ...silence, ...conditionOf({ kind: "is", etag }) },
	});
	const status = answer === null ? null : statusIn(answer);
	if (status !== null && status >= 200 && status < 300) return { kind: "done" };
	if (status === 404 || status === 410) return { kind: "gone" };
	if (status === 403) throw new Problem("sync-readonly");
	if (status !== null && status !== 412 && status !== 409)
		throw refusal(status);
	const now = await readMark(base, href);
	// Of two who took it away at the same moment neither can say who did, when both answers got lost.
	if (now === null) return { kind: status === null ? "done" : "gone" };
	if (status === null && now === readEtag(etag))
		throw new Problem("sync-unreachable");
	return { kind: "moved" };
};

const conditionOf = (when: Condition): Readonly<Record<string, string>> =>
	when.kind === "absent"
		? { "if-none-match": "*" }
		: { "if-match": readEtag(when.etag) ?? '""' };

/** The same content is there: it was written. Another: somebody else did. Nothing new: it never arrived. */
const putLost = async (
	base: Base,
	{ href, text, when }: Given,
): Promise<Put> => {
	const now = await readObject(base, href);
	if (now !== null && contentMark(now.text) === contentMark(text))
		return { kind: "done", etag: now.etag };
	if (isAsBefore(now, when)) throw new Problem("sync-unreachable");
	return { kind: "moved" };
};

const isAsBefore = (now: PimObject | null, when: Condition): boolean =>
	when.kind === "absent" ? now === null : now?.etag === readEtag(when.etag);

const readMark = async (base: Base, href: string): Promise<string | null> => {
	const answer = await base.door.ask(propfind(base.url(href), 0, "d:getetag"));
	if (answer.status === 404 || answer.status === 410) return null;
	const row = answer.rows[0];
	if (answer.status !== 207 || !row) throw refusal(answer.status);
	return row.status === 404 ? null : readEtag(prop(row, "d:getetag")?.text);
};

/** Some servers answer a refusal with 207 and the refusal inside. */
const statusIn = (answer: Answer): number =>
	answer.status === 207
		? (answer.rows.find(({ status }) => status !== null)?.status ?? 200)
		: answer.status;
