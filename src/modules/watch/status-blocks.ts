import { gigabytes, say } from "../../core/text.ts";
import type { Block, Button, Row, Stack } from "../../core/view.ts";
import { amountOf, readingText, subjectText } from "./names.ts";
import type { Offer, Status } from "./watch.ts";

const month = 30 * 86_400_000;

/** How something stands: a picture, its numbers, and how it grows. */
export const statusBlocks = (status: Status, now: number): readonly Block[] => [
	pictureOf(status),
	{ kind: "facts", rows: rowsOf(status, now) },
	...(status.growth === null
		? []
		: [{ kind: "text" as const, text: status.growth }]),
];

const pictureOf = (status: Status): Block => {
	const { of, reading, points, full } = status;
	const title = subjectText(of);
	return {
		kind: "picture",
		chart: {
			title,
			stacks: [stackOf(status)],
			...(of === "storage" && points.length > 1
				? {
						history: {
							points,
							limit: reading.allowed,
							...(full === null ? {} : { full }),
						},
					}
				: {}),
		},
		alt: say("watch.alt", { what: title, reading: readingText(of, reading) }),
	};
};

const stackOf = ({ of, reading }: Status): Stack => {
	const { used, allowed, trash } = reading;
	return {
		label: subjectText(of),
		parts: [
			{ label: say("watch.row.used"), amount: used - (trash ?? 0) },
			...(trash === null
				? []
				: [{ label: say("storage.trash"), amount: trash }]),
		],
		limit: allowed,
		unit: of === "storage" ? "gigabyte" : "number",
	};
};

const rowsOf = (
	{ of, reading, points }: Status,
	now: number,
): readonly Row[] => {
	const before = points.findLast(([at]) => at <= now - month);
	return [
		{ label: say("watch.row.now"), value: readingText(of, reading) },
		...(reading.trash === null
			? []
			: [{ label: say("storage.trash"), value: gigabytes(reading.trash) }]),
		...(before
			? [
					{
						label: say("watch.row.before"),
						value: amountOf(of, before[1]),
					},
				]
			: []),
	];
};

/** What would bring room, the surest first: every button shows more before anything changes. */
export const wayOutButtons = ({
	of,
	reading,
	offers,
}: Status): readonly Button[] => [
	...(of === "storage" && reading.trash !== 0
		? [
				{
					label:
						reading.trash === null
							? say("storage.button.purge-untold")
							: say("storage.button.purge", {
									freed: gigabytes(reading.trash),
								}),
					does: {
						kind: "invoke" as const,
						command: "storage purge-trash",
						input: {},
					},
				},
			]
		: []),
	lookAt[of],
	...offers.map(offerButton),
];

const offerButton = ({ plan, users }: Offer): Button => ({
	label: say("watch.button.offer", { plan: say(`choice.${plan}`), users }),
	does: { kind: "invoke", command: "plan preview", input: { plan, users } },
});

const look = (label: string, command: string): Button => ({
	label: say(label),
	does: { kind: "invoke", command, input: {} },
});

const lookAt = {
	storage: look("storage.button.top", "storage top"),
	seats: look("watch.button.seats", "seats"),
	addresses: look("watch.button.addresses", "mail quota"),
} as const;
