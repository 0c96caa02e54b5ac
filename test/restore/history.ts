import { expect } from "vitest";
import type { View } from "../../src/core/view.ts";
import type { PimAccount } from "../../src/pim/account.ts";
import { contentMark } from "../../src/pim/content-mark.ts";
import { uidOf } from "../../src/pim/uid.ts";
import { eventText } from "../contracts/pim-account.ts";
import type { RestoringTest } from "../support/restoring.ts";
import { askersView, inputOf } from "../support/restoring.ts";

/** What happens to a calendar; numbers are taken modulo what there is. */
export type Move =
	| { readonly kind: "edit"; readonly slot: number }
	| { readonly kind: "remove"; readonly slot: number }
	| { readonly kind: "move"; readonly slot: number }
	| { readonly kind: "point" }
	| ({ readonly kind: "restore" | "undo" } & Restored);

/** How somebody restores, and what happens around the writes of it. */
export type Restored = {
	readonly point: number;
	readonly exact: boolean;
	readonly changed: "replace" | "copy" | "leave";
	readonly into: "same" | "other" | "new";
	/** Which of the first items are left, as bits. */
	readonly left: number;
	/** Somebody edits this slot between the look and the press. */
	readonly late: number | null;
	readonly around: readonly {
		readonly write: number;
		readonly does:
			| "edit"
			| "remove"
			| "stop"
			| "crash-before"
			| "crash-after"
			| "fault";
		readonly slot: number;
	}[];
};

/** Marks of what is there, by UID; a UID may be there more than once. */
type State = ReadonlyMap<string, readonly string[]>;

const slots = 6;
const day = 86_400_000;

/** Plays moves, and judges after each that it ended in the state that was chosen or the one before, object by object. */
export const createHistory = async (
	test: RestoringTest,
	fault: (does: number | null) => void = () => undefined,
) => {
	const { account, clock } = test;
	const team = (await test.make("Team calendar")).id;
	const other = (await test.make("Other calendar")).id;
	let titles = 0;
	const points: { number: number; state: State }[] = [];
	/** By UID, what somebody left there since the press. */
	let edits = new Map<string, string | null>();
	/** Nothing happened since the last restore. */
	let isUntouched = true;
	let last: { view: View; before: State; target: string } | null = null;

	const find = async (id: string, slot: number) => {
		const all = await objectsIn(account, id);
		return all.find(({ text }) => uidOf(text) === `uid-${slot % slots}`);
	};
	const edit = async (id: string, slot: number): Promise<void> => {
		titles += 1;
		const uid = `uid-${slot % slots}`;
		const text = eventText(uid, `Title ${titles}`);
		const there = await find(id, slot);
		const href = there?.href ?? account.place(id, `${uid}-${titles}.ics`);
		const when = there
			? { kind: "is" as const, etag: there.etag }
			: { kind: "absent" as const };
		const put = await account.put(id, { href, text, when });
		if (put.kind === "done") edits.set(uid, contentMark(text));
	};
	const remove = async (id: string, slot: number): Promise<void> => {
		const there = await find(id, slot);
		if (!there) return;
		const removed = await account.remove(id, there);
		if (removed.kind === "done") edits.set(`uid-${slot % slots}`, null);
	};
	const moveAway = async (slot: number): Promise<void> => {
		const there = await find(team, slot);
		if (!there) return;
		await account.remove(team, there);
		titles += 1;
		const href = account.place(team, `moved-${titles}.ics`);
		const when = { kind: "absent" } as const;
		await account.put(team, { href, text: there.text, when });
	};
	const point = async (): Promise<void> => {
		await test.read("restore now", { collection: team });
		const [source] = (await test.services.points.sources()).filter(
			({ collection }) => collection.id === team,
		);
		const [newest] = await test.services.points.list(source?.id ?? "");
		if (newest)
			points.push({
				number: newest.number,
				state: await stateIn(account, team),
			});
		clock.now += day;
	};
	const look = async (one: Restored, number: number): Promise<View> => {
		let view = await test.read("restore calendar", {
			calendar: team,
			point: String(number),
			exact: one.exact,
			...(one.into === "other" ? { into: other } : {}),
		});
		const restore = restoreIn(view);
		if (restore === null) return view;
		const choices = {
			changed: one.changed,
			...(one.into === "new" ? { into: "new" } : {}),
		};
		view = await test.read("restore set", { restore, ...choices });
		return one.left === 0 ? view : leave(restore, one.left);
	};
	const leave = async (restore: string, left: number): Promise<View> => {
		const dialog = await test.services.restores.get(restore);
		const keys = dialog ? await keysOf(test, restore) : [];
		const items = keys.filter((_, at) => (left & (1 << at)) === 0);
		return test.read("restore choose", { restore, items });
	};
	/** Presses, with what happens meanwhile, in as many processes as it takes. */
	const carryOut = async (
		view: View,
		one: Restored,
		where: string,
	): Promise<{ id: string; clean: boolean }> => {
		const { crashing } = test;
		let clean = true;
		let crashes = 0;
		const due = new Set(one.around);
		// People go on when a process ends.
		const pending: Promise<void>[] = [];
		const happen = async (
			write: number,
			isAfter: boolean,
			id: () => string,
		): Promise<void> => {
			for (const event of due) {
				if (event.write !== write) continue;
				if (isAfter !== (event.does === "crash-after")) continue;
				due.delete(event);
				if (event.does === "edit" || event.does === "remove") {
					const act = event.does === "edit" ? edit : remove;
					pending.push(act(where, event.slot));
					await pending.at(-1);
				}
				if (event.does === "stop" && id() !== "") {
					clean = false;
					await test.say(id(), "stop");
				}
				if (event.does === "fault") {
					clean = false;
					fault(event.slot);
				}
				if (event.does.startsWith("crash")) {
					crashes += 1;
					await crashing.crash();
				}
			}
		};
		let id = "";
		const around = {
			before: (write: number) => happen(write, false, () => id),
			after: (write: number) => happen(write, true, () => id),
		};
		crashing.takePuts();
		crashing.begin(around);
		id = await test.press(view);
		for (let tries = 0; ; tries += 1) {
			const over = await Promise.race([
				test.idle().then(() => true),
				crashing.crashed().then(() => false),
			]);
			if (over || tries > 4) {
				fault(null);
				await Promise.all(pending);
				const isFaulty = one.around.some(({ does }) => does === "fault");
				for (const [href, count] of crashing.takePuts())
					if (!isFaulty)
						expect([href, count <= 1 + crashes]).toEqual([href, true]);
				return { id, clean };
			}
			crashing.begin(around);
			await test.goOn();
		}
	};
	const restore = async (one: Restored): Promise<void> => {
		const wanted = points[one.point % Math.max(1, points.length)];
		if (!wanted) return;
		const where = one.into === "other" ? other : team;
		const view = await look(one, wanted.number);
		if (!hasApply(view)) return;
		const id = restoreIn(view) ?? "";
		const chosen = await deedsOf(test, id);
		edits = new Map();
		if (one.late !== null) await edit(where, one.late);
		const before = await stateIn(account, where);
		const source = await stateIn(account, team);
		const done = await carryOut(view, one, where);
		const request = await test.requestNow(done.id);
		const begun = (await test.services.restores.get(id))?.begun;
		const target = begun?.made ?? where;
		const after = await stateIn(account, target);
		judge({
			before: begun?.made ? new Map() : before,
			after,
			chosen,
			wanted: wanted.state,
			edits: begun?.made ? new Map() : edits,
			isWhole: request.state === "done" && done.clean,
		});
		if (where !== team || begun?.made) {
			const now = await stateIn(account, team);
			for (const [uid, marks] of source)
				if (!edits.has(uid)) expect(now.get(uid)).toEqual(marks);
		}
		if (request.ending?.kind !== "view") {
			last = null;
			return;
		}
		last = {
			view: askersView(request.ending),
			before: begun?.made ? new Map() : before,
			target,
		};
		// Edits of meanwhile are of the state to which an undo leads.
		for (const [uid, mark] of begun?.made ? [] : edits)
			last = { ...last, before: withMark(last.before, uid, mark) };
		isUntouched = true;
		clock.now += 3_600_000;
	};
	const undo = async (one: Restored): Promise<void> => {
		if (!last) return;
		const { view: ended, before, target } = last;
		last = null;
		if (!(await account.collections()).some(({ id }) => id === target)) return;
		const between = await stateIn(account, target);
		edits = new Map();
		const answer = await test.invoke(
			"restore undo",
			inputOf(ended, "restore undo"),
		);
		if (answer.kind !== "view" || !hasApply(answer.view)) return;
		const chosen = await deedsOf(test, restoreIn(answer.view) ?? "");
		const done = await carryOut(answer.view, one, target);
		const request = await test.requestNow(done.id);
		const all = await account.collections();
		const after = all.some(({ id }) => id === target)
			? await stateIn(account, target)
			: new Map();
		for (const [uid, marks] of after)
			expect([
				between.get(uid),
				before.get(uid),
				[edits.get(uid)],
			]).toContainEqual(marks);
		const isWhole = request.state === "done" && done.clean;
		if (isWhole && edits.size === 0 && chosen.size > 0 && isUntouched)
			expect(sorted(after)).toEqual(sorted(before));
	};
	const play = async (one: Move): Promise<void> => {
		if (["edit", "remove", "move"].includes(one.kind)) isUntouched = false;
		if (one.kind === "edit") await edit(team, one.slot);
		if (one.kind === "remove") await remove(team, one.slot);
		if (one.kind === "move") await moveAway(one.slot);
		if (one.kind === "point") await point();
		if (one.kind === "restore") await restore(one);
		if (one.kind === "undo") await undo(one);
	};
	return { play, team };
};

type Judged = {
	readonly before: State;
	readonly after: State;
	readonly wanted: State;
	readonly chosen: ReadonlyMap<string, string>;
	readonly edits: ReadonlyMap<string, string | null>;
	readonly isWhole: boolean;
};

/** Each object is as it was chosen, or as it was before; what somebody edited meanwhile is as they left it, and what was not chosen is as it was. */
const judge = ({ before, after, wanted, chosen, edits, isWhole }: Judged) => {
	for (const uid of new Set([
		...before.keys(),
		...wanted.keys(),
		...edits.keys(),
	])) {
		const old = before.get(uid) ?? [];
		const now = after.get(uid) ?? [];
		expect(now.length).toBeLessThanOrEqual(1);
		const edited = edits.get(uid);
		if (edited !== undefined) {
			expect([uid, now]).toEqual([uid, edited === null ? [] : [edited]]);
			continue;
		}
		const deed = chosen.get(uid);
		const aim =
			deed === "remove"
				? []
				: deed === undefined || deed === "copy"
					? old
					: (wanted.get(uid) ?? []);
		if (isWhole || deed === undefined)
			expect([uid, deed, now]).toEqual([uid, deed, aim]);
		else expect([old, aim]).toContainEqual(now);
	}
};

/** What is planned, by UID. */
const deedsOf = async (
	{ services }: RestoringTest,
	id: string,
): Promise<ReadonlyMap<string, string>> => {
	const { openState } = await import("../../src/modules/restore/open-state.ts");
	const restore = await services.restores.get(id);
	if (!restore) return new Map();
	const { planned } = await openState(restore, services);
	const texts = await services.points.texts(
		planned.map(({ item }) => (item.wanted ?? item.now)?.text ?? ""),
	);
	return new Map(
		planned.map(({ item, deed }) => [
			uidOf(texts.get((item.wanted ?? item.now)?.text ?? "") ?? "") ?? "",
			deed,
		]),
	);
};

const keysOf = async (
	test: RestoringTest,
	restore: string,
): Promise<readonly string[]> => {
	const { openState } = await import("../../src/modules/restore/open-state.ts");
	const draft = await test.services.restores.get(restore);
	if (!draft) return [];
	const { difference } = await openState(draft, test.services);
	return difference.items.map(({ key }) => key);
};

const objectsIn = async (account: PimAccount, id: string) => {
	const rows = await account.listing(id);
	return account.read(
		id,
		rows.map(({ href }) => href),
	);
};

/** Everything that is in a collection. */
export const stateIn = async (
	account: PimAccount,
	id: string,
): Promise<State> => {
	const state = new Map<string, string[]>();
	for (const { text } of await objectsIn(account, id)) {
		const uid = uidOf(text) ?? "";
		state.set(uid, [...(state.get(uid) ?? []), contentMark(text)].toSorted());
	}
	return state;
};

const withMark = (state: State, uid: string, mark: string | null): State => {
	const next = new Map(state);
	if (mark === null) next.delete(uid);
	else next.set(uid, [mark]);
	return next;
};

const sorted = (state: State) =>
	[...state].toSorted(([a], [b]) => (a < b ? -1 : 1));

const commandsIn = ({ body }: View): readonly string[] =>
	body.flatMap((block) =>
		block.kind === "buttons"
			? block.buttons.flatMap(({ does }) =>
					"command" in does ? [does.command] : [],
				)
			: [],
	);

const hasApply = (view: View): boolean =>
	commandsIn(view).includes("restore apply");

const restoreIn = (view: View): string | null => {
	const found = view.body.flatMap((block) =>
		block.kind === "buttons"
			? [
					...block.buttons.map(({ does }) => does),
					...(block.menu ? [block.menu] : []),
				]
			: [],
	);
	for (const one of found)
		if ("input" in one && typeof one.input?.restore === "string")
			return one.input.restore;
	return null;
};
