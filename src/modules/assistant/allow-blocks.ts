import type { AiStatus } from "../../ai/connection.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";

/** Where text may go: the addresses, and who runs the endpoints in which region. */
export const allowBlocks = (status: AiStatus): readonly Block[] => {
	const { allow } = status;
	const places = status.kind === "none" ? [] : status.endpoints;
	return [
		{
			kind: "text",
			text: say(
				allow.length === 0 ? "ai.status.allow-none" : "ai.status.allow",
			),
		},
		...(allow.length === 0
			? []
			: [{ kind: "list" as const, items: allow.slice(0, most) }]),
		...(places.length === 0
			? []
			: [
					{
						kind: "facts" as const,
						rows: places.map(({ number, place }) => ({
							label: say("ai.endpoint.named", { number, name: place.name }),
							value: runBy(place),
						})),
					},
				]),
	];
};

/** "Alpenblick, Geneva", or the operator alone. */
export const runBy = ({
	operator,
	region,
}: {
	readonly operator: Text;
	readonly region: Text;
}): Text =>
	region === "" ? operator : say("ai.endpoint.run-by", { operator, region });

const most = 20;
