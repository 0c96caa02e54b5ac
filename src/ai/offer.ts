import { say, type Text } from "../core/text.ts";
import type { Block, Button, View } from "../core/view.ts";
import { manners } from "./dialect.ts";
import type { Found } from "./local.ts";

/** What can be offered to somebody while no model is connected. */
export type Offer = {
	readonly found: readonly Found[];
	/** Whether this person may connect one. */
	readonly owner: boolean;
};

/** The card that takes the place of an AI answer until a model is connected: what was found on this machine, and how to start one. */
export const offerView = ({ found, owner }: Offer): View => ({
	title: say("ai.none.title"),
	body: [
		{ kind: "text", text: seen(found, owner) },
		...(found.length === 0 ? [] : [table(found)]),
		{ kind: "buttons", buttons: buttonsFor(found, owner) },
		{ kind: "text", text: say("ai.how.title") },
		{ kind: "list", items: ways },
		{ kind: "note", text: say("ai.none.note") },
	],
});

/** How a found server is named: "Ollama on port 11434". */
export const serverName = ({
	dialect,
	baseUrl,
}: Pick<Found, "dialect" | "baseUrl">): Text =>
	say("ai.server", {
		server: manners[dialect].title,
		port: new URL(baseUrl).port,
	});

const ways: readonly Text[] = [
	say("ai.how.ollama"),
	say("ai.how.llama"),
	say("ai.how.vllm"),
	say("ai.how.lmstudio"),
	say("ai.how.configured"),
];

const seen = (found: readonly Found[], owner: boolean): Text => {
	if (found.length === 0) return say("ai.none.nothing");
	return owner
		? say("ai.none.found", { count: found.length })
		: say("ai.none.ask-owner", { count: found.length });
};

const table = (found: readonly Found[]): Block => ({
	kind: "facts",
	rows: found.map((one) => ({
		label: serverName(one),
		value: one.model,
	})),
});

const buttonsFor = (
	found: readonly Found[],
	owner: boolean,
): readonly Button[] => [
	...(owner
		? found.slice(0, 4).map(
				({ baseUrl, model }, index): Button => ({
					label: say("ai.use.button", { model }),
					...(index === 0 ? { style: "primary" } : {}),
					does: {
						kind: "invoke",
						command: "ai use",
						input: { address: baseUrl, model },
					},
				}),
			)
		: []),
	{
		label: say("ai.look.button"),
		does: { kind: "invoke", command: "ai look", input: {} },
	},
];
