import { say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";

/** What somebody sees whose account is not connected, with the way to do it. */
export const noneView: View = {
	title: say("calendars.none"),
	body: [
		{ kind: "text", text: say("calendars.none.what") },
		{
			kind: "buttons",
			buttons: [
				{
					label: say("calendars.button.connect"),
					style: "primary",
					does: { kind: "invoke", command: "sync connect", input: {} },
				},
			],
		},
	],
};
