import { isObject, type JsonObject, textOf } from "../json.ts";
import { type BlockContext, checkBlocks } from "./check-blocks.ts";
import type { BlockProblem } from "./problem.ts";
import { walk } from "./walk.ts";

/** What became of the blocks of a message. */
export type MessageVerdict =
	| { kind: "good"; blocks: JsonObject[] }
	| { kind: "invalid"; problems: BlockProblem[] }
	| { kind: "too long" };

const MOST_CHARACTERS = 13_200;
const MOST_MARKDOWN = 12_000;
const MOST_TABLE_CHARACTERS = 10_000;

/** Checks the blocks of one message, the limits over all of them included (total length as Slack seems to count it: the JSON). */
export function checkMessage(
	blocks: unknown,
	context: BlockContext,
): MessageVerdict {
	const problems = checkBlocks(blocks, "message", context, "/blocks");
	const listed = Array.isArray(blocks) ? blocks.filter(isObject) : [];
	if (problems.length === 0) problems.push(...overall(listed));
	if (problems.length > 0) return { kind: "invalid", problems };
	return JSON.stringify(listed).length > MOST_CHARACTERS
		? { kind: "too long" }
		: { kind: "good", blocks: listed };
}

function overall(blocks: JsonObject[]): BlockProblem[] {
	const places = walk(blocks, "/blocks");
	const tables = places.filter(({ node }) => node.type === "table");
	const second = tables.slice(1).map(({ pointer }) => ({
		message: "only_one_table_allowed",
		pointer,
	}));
	const large = tables
		.filter(({ node }) => textLength(node) > MOST_TABLE_CHARACTERS)
		.map(({ pointer }) => ({
			message: `must be less than ${MOST_TABLE_CHARACTERS + 1} characters`,
			pointer,
		}));
	const markdown = blocks
		.filter((block) => block.type === "markdown")
		.reduce((sum, block) => sum + textOf(block.text).length, 0);
	const long =
		markdown > MOST_MARKDOWN
			? [
					{
						message: `must be less than ${MOST_MARKDOWN + 1} characters`,
						pointer: "/blocks",
					},
				]
			: [];
	return [...second, ...large, ...long];
}

function textLength(table: JsonObject): number {
	return walk(table, "").reduce(
		(sum, { node }) => sum + textOf(node.text).length,
		0,
	);
}
