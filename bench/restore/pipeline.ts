import type { Actor } from "../../src/core/actor.ts";
import { createApp } from "../../src/core/app.ts";
import type { RawInput } from "../../src/core/arguments.ts";
import type { Pipeline } from "../../src/core/pipeline.ts";
import { createWorking } from "../../src/core/working.ts";
import { restoreCommands } from "../../src/modules/restore/commands.ts";
import type { NamingPeople } from "../../src/modules/restore/look-commands.ts";
import type { Restoring } from "../../src/modules/restore/needs.ts";
import type { InWords } from "../../src/modules/restore/set.ts";
import type { PimAccount } from "../../src/pim/account.ts";
import type { Store } from "../../src/store/store.ts";
import { readText } from "../../src/words/words.ts";
import { linesOf } from "../../test/support/lines.ts";

type Needs = Restoring &
	NamingPeople &
	InWords & { readonly caring: Store["caring"] };

/** Who asks, and whose account it is. */
export const person: Actor = {
	account: { platform: "bench", team: "T", user: "nadia" },
	person: "nadia",
	userId: "nadia",
	name: "Nadia",
	email: null,
	locale: "en-GB",
	zone: "Europe/Zurich",
	grants: [{ role: "admin" }],
};

/** The commands of restoring over a store and one account, carried out as the product does it: asked for, journaled step by step, audited. */
export const createRestoring = (store: Store, account: PimAccount) => {
	const services: Needs = {
		accounts: {
			of: async () => account,
			holders: async () => [{ kind: "person", person: person.person }],
		},
		points: store.points,
		restores: store.restores,
		caring: store.caring,
		jobs: store.jobs,
		houseZone: person.zone,
		personNamed: async (text) => text,
		peopleNames: async () => new Map(),
		inWords: (text, reader) => readText(text, { ...reader, now: Date.now() }),
		tellPerson: async () => undefined,
	};
	const working = createWorking("bench");
	const pipeline: Pipeline<Needs> = {
		commands: new Map(
			restoreCommands.map((command) => [command.name, command]),
		),
		services,
		who: async () => person,
		requests: store.requests,
		jobs: store.jobs,
		working,
		audit: store.audit,
		onBehalf: (_person, _kind, _progress, work) => work(),
		threshold: () => 1,
		waits,
		now: Date.now,
		log: () => undefined,
		changed: () => undefined,
	};
	const app = createApp(pipeline, {
		cards: store.cards,
		deciders: async () => [],
		suggest: async () => [],
	});
	const invoke = (command: string, input: RawInput) =>
		app.invoke({ command, input }, person.account, {
			progress: () => undefined,
			signal: AbortSignal.timeout(600_000),
		});
	return {
		/** Carries a read out, and draws its view in words. */
		read: async (
			command: string,
			input: RawInput,
		): Promise<readonly string[]> => {
			const shown = await invoke(command, input);
			if (shown.kind !== "view") throw new Error(JSON.stringify(shown));
			return linesOf(shown.view, Date.now());
		},
		/** Carries a restore out and waits for its end. */
		apply: async (restore: string): Promise<void> => {
			const shown = await invoke("restore apply", { restore });
			if (shown.kind !== "request") throw new Error(JSON.stringify(shown));
			await working.idle();
			const request = await store.requests.get(shown.request.id);
			if (request?.state !== "done") throw new Error(`${request?.state}`);
		},
	};
};

const minute = 60_000;
const waits = {
	confirm: minute,
	approve: minute,
	remind: minute,
	escalate: minute,
	hands: minute,
};
