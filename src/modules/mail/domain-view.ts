import { say, type Text } from "../../core/text.ts";
import type { Block, Button, View } from "../../core/view.ts";
import type { Finding } from "./domain-finding.ts";

/** How a domain stands: a line for each part, then the records to set, to be copied as they are. */
export const domainView = ({
	domain,
	findings,
	others,
}: {
	readonly domain: string;
	readonly findings: readonly Finding[];
	/** The organisation's other domains. */
	readonly others: readonly string[];
}): View => {
	const faults = findings.filter(({ state }) => isFault(state)).length;
	const open = findings.filter(({ state }) => state === "unknown").length;
	return {
		title: say("domain.title", { domain, faults, open }),
		body: [
			{
				kind: "facts",
				rows: findings.map(({ part, state, why }) => ({
					label: say(`domain.${part}`),
					value: lineOf(state, why),
				})),
			},
			...findings.flatMap(recordBlocks),
			{ kind: "buttons", buttons: buttonsOf(domain, findings, others) },
			{ kind: "note", text: say("domain.note") },
		],
	};
};

const isFault = (state: Finding["state"]): boolean =>
	state === "wrong" || state === "missing";

const lineOf = (state: Finding["state"], why: readonly Text[]): Text => {
	const [only] = why;
	if (only === undefined) return say(`domain.state.${state}`);
	const rest = why.slice(1);
	const all = rest.reduce<Text>(
		(before, next) => say("domain.and", { before, next }),
		only,
	);
	return say("domain.line", { state: say(`domain.state.${state}`), why: all });
};

const recordBlocks = ({ part, set }: Finding): readonly Block[] =>
	set === null
		? []
		: [
				{
					kind: "text",
					text: say("domain.set", {
						part: say(`domain.${part}`),
						type: set.type,
						name: set.name,
					}),
				},
				{ kind: "quote", text: set.value, isLiteral: true },
			];

const mostOthers = 4;

const buttonsOf = (
	domain: string,
	findings: readonly Finding[],
	others: readonly string[],
): readonly Button[] => [
	{
		label: say("domain.button.again"),
		does: { kind: "invoke", command: "mail domain", input: { domain } },
	},
	...(findings.some(({ part, state }) => part === "dkim" && state !== "fine")
		? [
				{
					label: say("domain.button.key"),
					does: {
						kind: "dialog" as const,
						command: "mail domain",
						input: { domain },
					},
				},
			]
		: []),
	...(others.length <= mostOthers
		? others.map((other) => ({
				label: other,
				does: {
					kind: "invoke" as const,
					command: "mail domain",
					input: { domain: other },
				},
			}))
		: [
				{
					label: say("domain.button.other"),
					does: {
						kind: "dialog" as const,
						command: "mail domain",
						input: {},
					},
				},
			]),
];
