import { gigabytes, say } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import type { HomeFacts } from "./home-view.ts";

/** Seats and storage as one picture with a bar each, and the same as text. */
export const organisationPicture = (
	seats: HomeFacts["seats"],
	storage: HomeFacts["storage"],
): readonly Block[] => {
	const used = Math.round(storage.drive + storage.chat + storage.trash);
	const text = say("home.organisation", {
		seats: seats.used,
		bought: seats.bought,
		used: { amount: used, unit: "number" },
		pool: gigabytes(storage.pool),
	});
	return [
		{
			kind: "picture",
			chart: {
				title: say("home.picture"),
				stacks: [
					{
						label: say("home.seats"),
						parts: [{ label: say("home.seats-used"), amount: seats.used }],
						limit: seats.bought,
						unit: "number",
					},
					{
						label: say("storage.stack"),
						parts: [
							{ label: say("storage.drive"), amount: storage.drive },
							{ label: say("storage.chat"), amount: storage.chat },
							{ label: say("storage.trash"), amount: storage.trash },
						],
						limit: storage.pool,
						unit: "gigabyte",
					},
				],
			},
			alt: text,
		},
		{ kind: "text", text },
	];
};
