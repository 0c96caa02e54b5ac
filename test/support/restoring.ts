import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { View } from "../../src/core/view.ts";
import { createEmbeddedCollections } from "../../src/drivers/embedded/collections/collections.ts";
import { restoreCommands } from "../../src/modules/restore/commands.ts";
import type { NamingPeople } from "../../src/modules/restore/look-commands.ts";
import type { Restoring } from "../../src/modules/restore/needs.ts";
import type { InWords } from "../../src/modules/restore/set.ts";
import type { Holder, PimAccount } from "../../src/pim/account.ts";
import type { Kind } from "../../src/pim/collection.ts";
import type { Store } from "../../src/store/store.ts";
import { readText } from "../../src/words/words.ts";
import { linesOf } from "./lines.ts";
import {
	account as chatAccount,
	openTestPipelineOver,
} from "./test-pipeline.ts";

type Needs = Restoring &
	NamingPeople &
	InWords & { readonly caring: Store["caring"] };

const holderOf = (person: string): Holder => ({ kind: "person", person });

/** Restoring over the embedded collections in a folder of its own, or over any other account. */
export const openRestoring = async (
	given?: (holder: Holder) => PimAccount | null,
) => {
	const folder = await mkdtemp(join(tmpdir(), "restoring-"));
	const told: { person: string; view: View }[] = [];
	const test = await openTestPipelineOver<Needs>(
		[...restoreCommands],
		(store, clock) => {
			const collections = createEmbeddedCollections({
				folder,
				zone: "Europe/Zurich",
				now: () => clock.now,
				userOf: async () => null,
			});
			const embedded = (holder: Holder) =>
				holder.kind === "person" ? collections.account(holder.person) : null;
			const of = given ?? embedded;
			return {
				accounts: {
					of: async (holder: Holder) => of(holder),
					holders: async () => [holderOf("asker")],
				},
				points: store.points,
				restores: store.restores,
				caring: store.caring,
				jobs: store.jobs,
				houseZone: "Europe/Zurich",
				personNamed: async (text: string) => text,
				inWords: (
					text: Parameters<typeof readText>[0],
					reader: { readonly locale: string; readonly zone: string },
				) => readText(text, { ...reader, now: clock.now }),
				tellPerson: async (person: string, view: View) =>
					void told.push({ person, view }),
			};
		},
	);
	const account = await test.services.accounts.of(holderOf("asker"));
	if (!account) throw new Error("there is no account");
	const shown = async (command: string, input: Record<string, unknown>) => {
		const answer = await test.app.invoke(
			{ command, input },
			chatAccount("asker"),
			{ progress: () => undefined, signal: AbortSignal.timeout(60_000) },
		);
		if (answer.kind === "problem") throw new Error(JSON.stringify(answer.text));
		return answer;
	};
	/** Carries out a read and gives its view. */
	const read = async (
		command: string,
		input: Record<string, unknown> = {},
	): Promise<View> => {
		const answer = await shown(command, input);
		if (answer.kind !== "view") throw new Error(`${command}: ${answer.kind}`);
		return answer.view;
	};
	return {
		...test,
		account,
		told,
		shown,
		read,
		/** A view as a person reads it, line by line. */
		lines: (view: View) => linesOf(view, test.clock.now),
		make: (name: string, kind: Kind = "calendar") =>
			account.make({ kind, name }),
		close: async () => {
			await test.pipeline.working.close();
			await test.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
};

/** What {@link openRestoring} gives. */
export type RestoringTest = Awaited<ReturnType<typeof openRestoring>>;
