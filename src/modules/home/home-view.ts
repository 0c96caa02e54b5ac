import type { Actor } from "../../core/actor.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block, View } from "../../core/view.ts";
import { calendarBlocks } from "./calendar-blocks.ts";
import { homeButtons } from "./home-buttons.ts";
import { linkBlocks } from "./link-blocks.ts";
import type { HomeNeeds } from "./needs.ts";
import { organisationPicture } from "./organisation-picture.ts";
import { waitingBlocks } from "./waiting-blocks.ts";

/** Everything the home page shows; null is what was not told just now. */
export type HomeFacts = {
	readonly actor: Actor;
	readonly mine: Awaited<ReturnType<HomeNeeds["myRequests"]>>;
	readonly seats: Awaited<ReturnType<HomeNeeds["users"]["seats"]>> | null;
	readonly storage: Awaited<ReturnType<HomeNeeds["storage"]["read"]>> | null;
	readonly aiLine: Text;
	readonly calendar: CalendarPart;
	readonly helpdesk: boolean;
};

/** What the page shows of the person's calendars: a look, nothing as none is connected, or the way to them as their server is slow or has a problem. */
export type CalendarPart =
	| { readonly kind: "seen"; readonly blocks: readonly Block[] }
	| { readonly kind: "none" }
	| { readonly kind: "late" };

/** Draws the home page; without tables, which not every home page can show. */
export const homeView = (facts: HomeFacts): View => ({
	title: say("home.title", { name: facts.actor.name }),
	body: [
		...linkBlocks(facts.actor),
		...waitingBlocks(facts.mine.waiting),
		...ownBlocks(facts.mine.own),
		...calendarBlocks(facts.calendar),
		{ kind: "rule" },
		...organisation(facts),
		{ kind: "rule" },
		{ kind: "text", text: facts.aiLine },
		homeButtons(facts.helpdesk),
		{ kind: "note", text: say("home.note") },
	],
});

const organisation = ({ seats, storage }: HomeFacts): readonly Block[] =>
	seats && storage
		? organisationPicture(seats, storage)
		: [{ kind: "note", text: say("home.untold") }];

const shown = 5;

const ownBlocks = (own: HomeFacts["mine"]["own"]): readonly Block[] =>
	own.length === 0
		? []
		: [
				{
					kind: "heading",
					text: say("home.own", { count: own.length }),
				},
				{
					kind: "list",
					isLiteral: true,
					items: own.slice(0, shown).map(({ request, state }) =>
						say("home.own-line", {
							id: request.id,
							what: request.preview.title,
							state,
						}),
					),
				},
				{
					kind: "buttons",
					buttons: own.slice(0, shown).map(({ request: { id } }) => ({
						label: say("requests.button.look", { id }),
						does: {
							kind: "invoke",
							command: "requests show",
							input: { request: id },
						},
					})),
				},
			];
