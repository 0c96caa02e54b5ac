import type { Actor } from "../../core/actor.ts";
import { say } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";

/** Whether the account is linked to a kSuite user; if not, what that means and the way to do it. */
export const linkBlocks = (actor: Actor): readonly Block[] =>
	actor.userId === null
		? [
				{ kind: "text", text: say("home.unlinked") },
				{
					kind: "buttons",
					buttons: [
						{
							label: say("home.button.link"),
							style: "primary",
							does: { kind: "invoke", command: "people link", input: {} },
						},
					],
				},
			]
		: [
				{
					kind: "note",
					text: say("home.linked", {
						name: actor.name,
						email: actor.email ?? "",
					}),
				},
			];
