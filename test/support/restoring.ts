import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, Block, View } from "../../src/core/view.ts";
import { createEmbeddedCollections } from "../../src/drivers/embedded/collections/collections.ts";
import { restoreCommands } from "../../src/modules/restore/commands.ts";
import type { NamingPeople } from "../../src/modules/restore/look-commands.ts";
import type { Restoring } from "../../src/modules/restore/needs.ts";
import type { InWords } from "../../src/modules/restore/set.ts";
import type { Holder, PimAccount } from "../../src/pim/account.ts";
import type { Kind } from "../../src/pim/collection.ts";
import type { Store } from "../../src/store/store.ts";
import { readText } from "../../src/words/words.ts";
import { createCrashing } from "./crashing.ts";
import { linesOf } from "./lines.ts";
import {
	account as chatAccount,
	openTestPipelineOver,
} from "./test-pipeline.ts";

type Needs = Restoring &
	NamingPeople &
	InWords & { readonly caring: Store["caring"] };

type Who = "asker" | "decider" | "stranger";

const holderOf = (person: string): Holder => ({ kind: "person", person });

/** Restoring over the embedded collections in a folder of its own, or over any other account; or where another process restored before. */
export const openRestoring = async (
	given?: (holder: Holder) => PimAccount | null,
	kept?: { readonly folder: string; readonly store: Store },
) => {
	const folder = kept?.folder ?? (await mkdtemp(join(tmpdir(), "restoring-")));
	const told: { person: string; view: View }[] = [];
	const crashing = createCrashing();
	const found: ((holder: Holder) => PimAccount | null)[] = [];
	const provide = (store: Store, clock: { now: number }): Needs => {
		const collections = createEmbeddedCollections({
			folder,
			zone: "Europe/Zurich",
			now: () => clock.now,
			userOf: async () => null,
		});
		const embedded = (holder: Holder) =>
			collections.account(holder.kind === "person" ? holder.person : "house");
		const of = given ?? embedded;
		found.push(of);
		return {
			accounts: {
				of: async (holder) => {
					const one = of(holder);
					return one && crashing.wrap(one);
				},
				holders: async () => [holderOf("asker")],
			},
			points: store.points,
			restores: store.restores,
			caring: store.caring,
			jobs: store.jobs,
			houseZone: "Europe/Zurich",
			personNamed: async (text) => text,
			peopleNames: async (ids) =>
				new Map(ids.map((id) => [id, `Name of ${id}`])),
			inWords: (text, reader) => readText(text, { ...reader, now: clock.now }),
			tellPerson: async (person, view) => void told.push({ person, view }),
		};
	};
	const first = await openTestPipelineOver<Needs>(
		[...restoreCommands],
		provide,
		kept?.store,
	);
	let live: Awaited<ReturnType<typeof first.reopen>> = first;
	/** Past the process that works. */
	const accountOf = (person: string) => found[0]?.(holderOf(person)) ?? null;
	const account = accountOf("asker");
	if (!account) throw new Error("there is no account");
	const invoke = (
		command: string,
		input: Record<string, unknown>,
		who: Who = "asker",
	) =>
		live.app.invoke({ command, input }, chatAccount(who), {
			progress: () => undefined,
			signal: AbortSignal.timeout(60_000),
		});
	const shown = async (
		command: string,
		input: Record<string, unknown>,
		who: Who = "asker",
	) => {
		const answer = await invoke(command, input, who);
		if (answer.kind === "problem") throw new Error(JSON.stringify(answer.text));
		return answer;
	};
	const requestNow = async (id: string) => {
		const request = await live.pipeline.requests.get(id);
		if (!request) throw new Error("the request is gone");
		return request;
	};
	/** Carries out a read and gives its view. */
	const read = async (
		command: string,
		input: Record<string, unknown> = {},
		who: Who = "asker",
	): Promise<View> => {
		const answer = await shown(command, input, who);
		if (answer.kind !== "view") throw new Error(`${command}: ${answer.kind}`);
		return answer.view;
	};
	/** Begins a restore; somebody else agrees where they have to. */
	const begin = async (restore: unknown, who: Who = "asker") => {
		const answer = await shown("restore apply", { restore }, who);
		if (answer.kind !== "request") throw new Error(answer.kind);
		const { id, state } = answer.request;
		if (state === "waiting") await live.say(id, "approve", "decider");
		return id;
	};
	/** Presses the button of a card that restores. */
	const press = (view: View, who: Who = "asker"): Promise<string> =>
		begin(inputOf(view, "restore apply").restore, who);
	/** The view with which a request ended. */
	const ended = async (id: string): Promise<View> => {
		const { ending } = await requestNow(id);
		if (ending?.kind !== "view") throw new Error(JSON.stringify(ending));
		return askersView(ending);
	};
	return {
		...first,
		account,
		accountOf,
		told,
		crashing,
		invoke,
		shown,
		read,
		begin,
		press,
		ended,
		requestNow,
		say: (id: string, said: Answer, who?: Who) => live.say(id, said, who),
		idle: () => live.idle(),
		/** Presses, and waits for the end. */
		apply: async (view: View): Promise<View> => {
			const id = await press(view);
			await live.idle();
			first.clock.now += 60_000;
			return ended(id);
		},
		/** Goes on in another process, half a minute after this one ended. */
		goOn: async (): Promise<void> => {
			live = await live.reopen();
			first.clock.now += 31_000;
			await live.tend();
		},
		/** A view as a person reads it, line by line. */
		lines: (view: View) => linesOf(view, first.clock.now),
		make: (name: string, kind: Kind = "calendar") =>
			account.make({ kind, name }),
		close: async () => {
			// What a crash left hanging is never idle.
			if (live === first) await live.pipeline.working.close();
			await first.close();
			if (!kept) await rm(folder, { recursive: true, force: true });
		},
	};
};

/** How a request ended, as its asker sees it. */
export const askersView = ({
	view,
	secret,
}: {
	readonly view: View;
	readonly secret: readonly Block[];
}): View => ({ ...view, body: [...view.body, ...secret] });

/** What {@link openRestoring} gives. */
export type RestoringTest = Awaited<ReturnType<typeof openRestoring>>;

/** What the button of a view that does this carries. */
export const inputOf = (
	view: View,
	command: string,
): Record<string, unknown> => {
	const found = view.body
		.flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
		.find(({ does }) => "command" in does && does.command === command);
	if (!found) throw new Error(`no button for ${command}`);
	return "input" in found.does ? { ...found.does.input } : {};
};
