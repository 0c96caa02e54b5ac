import { gigabytes, say } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import type { HomeFacts } from "./home-view.ts";

/** Seats and storage as one picture with a bar each, and the same as text. */
export const organisationPicture = (
	seats: NonNullable<HomeFacts["seats"]>,
	storage: NonNullable<HomeFacts["storage"]>,
): readonly Block[] => {
	const { drive, chat, trash } = storage;
	const used = Math.round(drive + (chat ?? 0) + (trash ?? 0));
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
							{ label: say("storage.drive"), amount: drive },
							...part("storage.chat", chat),
							...part("storage.trash", trash),
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

/** What a system does not tell is left out. */
const part = (label: string, amount: number | null) =>
	amount === null ? [] : [{ label: say(label), amount }];
