import { say, type Text } from "../../core/text.ts";
import type { Block, View } from "../../core/view.ts";
import type { Holder } from "../../pim/account.ts";
import { infomaniakServer } from "./form.ts";
import { serverName, serversText } from "./server-name.ts";

/** The way to the page that asks: what is needed, where it is found, and the link. */
export type LinkFacts = {
	readonly holder: Holder;
	/** Null where there is nothing to connect to. */
	readonly link: string | null;
	readonly servers: readonly string[];
	/** The server that is connected already. */
	readonly before: string | null;
	/** There is an account on this machine, which needs no connecting. */
	readonly isHere: boolean;
};

/** Draws the way to the page. */
export const linkView = (facts: LinkFacts): View => {
	const { holder, link, servers, before } = facts;
	if (link === null) return nothingView(facts);
	const where = serversText(servers);
	return {
		title: say(`sync.link.title.${holder.kind}`),
		body: [
			{ kind: "text", text: say(`sync.link.text.${holder.kind}`, { where }) },
			{ kind: "list", items: stepsOf(servers), isNumbered: true },
			{ kind: "link", label: say("sync.link.open"), url: link },
			...(before === null
				? []
				: [
						{
							kind: "text" as const,
							text: say("sync.link.before", { server: serverName(before) }),
						},
					]),
			{ kind: "note", text: say("sync.link.note") },
		],
	};
};

const stepsOf = (servers: readonly string[]): readonly Text[] => [
	...(servers.includes(infomaniakServer)
		? [say("sync.link.login"), say("sync.link.password")]
		: [say("sync.link.other")]),
	say("sync.link.type"),
];

const nothingView = ({ isHere, holder }: LinkFacts): View => ({
	title: say(isHere ? "sync.link.here" : "sync.link.nothing"),
	body: [
		{
			kind: "text",
			text: say(isHere ? "sync.link.here.text" : "sync.link.nothing.text"),
		},
		...(isHere && holder.kind === "person" ? [listBlock] : []),
	],
});

const listBlock: Block = {
	kind: "buttons",
	buttons: [
		{
			label: say("sync.button.list"),
			does: { kind: "invoke", command: "sync list", input: {} },
		},
	],
};
