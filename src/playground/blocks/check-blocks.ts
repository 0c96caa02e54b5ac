import { isObject, type JsonObject, objectsOf } from "../json.ts";
import { checkRule } from "./check-rule.ts";
import { layout } from "./layout.ts";
import type { BlockProblem } from "./problem.ts";
import { type Surface, surfaces } from "./surfaces.ts";
import { type Place, walk } from "./walk.ts";

/** What the checker must know of the rest: whether an uploaded image can be shown, and the app's scopes. */
export type BlockContext = {
	hasImage: (file: JsonObject) => boolean;
	scopes: readonly string[];
};

const most: Record<Surface, number> = { message: 50, modal: 100, home: 100 };

/** Checks a list of blocks for one surface the way Slack does: types, fields, limits, ids, images. */
export function checkBlocks(
	blocks: unknown,
	surface: Surface,
	context: BlockContext,
	pointer: string,
): BlockProblem[] {
	if (!Array.isArray(blocks)) return [{ message: "must be a list", pointer }];
	if (blocks.length > most[surface])
		return [
			{ message: `no more than ${most[surface]} items allowed`, pointer },
		];
	const each = blocks.flatMap((block: unknown, index) =>
		checkBlock(block, surface, `${pointer}/${index}`),
	);
	const places = walk(blocks, pointer);
	return [
		...each,
		...repeatedIds(blocks, pointer),
		...missingImages(places, context),
		...focusedTwice(places),
		...withoutScope(places, context),
		...misplacedFileInputs(places, surface, context),
	];
}

function checkBlock(
	block: unknown,
	surface: Surface,
	pointer: string,
): BlockProblem[] {
	const shapes = layout();
	const types = Object.keys(shapes);
	const problems = checkRule(
		block,
		{ kind: "typed", shapes: () => shapes, types },
		pointer,
	);
	const type = isObject(block) ? String(block.type) : "";
	const allowed = Object.hasOwn(surfaces, type) ? surfaces[type] : undefined;
	return allowed === undefined || allowed.includes(surface)
		? problems
		: [{ message: `unsupported type: ${type}`, pointer: `${pointer}/type` }];
}

function repeatedIds(blocks: unknown[], pointer: string): BlockProblem[] {
	const blockIds = blocks.map((block) =>
		isObject(block) ? block.block_id : undefined,
	);
	const twice = repeated(blockIds).map((index) => ({
		message: `\`block_id\` ${String(blockIds[index])} already exists`,
		pointer: `${pointer}/${index}/block_id`,
	}));
	const actions = blocks.flatMap((block, index) => {
		const elements = isObject(block) ? objectsOf(block.elements) : [];
		const actionIds = elements.map((element) => element.action_id);
		return repeated(actionIds).map((at) => ({
			message: `\`action_id\` ${String(actionIds[at])} already exists`,
			pointer: `${pointer}/${index}/elements/${at}/action_id`,
		}));
	});
	return [...twice, ...actions];
}

function repeated(ids: unknown[]): number[] {
	return ids.flatMap((id, index) =>
		id !== undefined && ids.indexOf(id) < index ? [index] : [],
	);
}

function missingImages(places: Place[], context: BlockContext): BlockProblem[] {
	return places.flatMap(({ node, pointer }) => {
		const file = node.type === "image" ? node.slack_file : undefined;
		return isObject(file) && !context.hasImage(file)
			? [{ message: "invalid slack file", pointer: `${pointer}/slack_file` }]
			: [];
	});
}

function focusedTwice(places: Place[]): BlockProblem[] {
	return places
		.filter(({ node }) => node.focus_on_load === true)
		.slice(1)
		.map(({ pointer }) => ({
			message: "only one element can have focus_on_load",
			pointer: `${pointer}/focus_on_load`,
		}));
}

function withoutScope(places: Place[], context: BlockContext): BlockProblem[] {
	if (context.scopes.includes("links.embed:write")) return [];
	return places
		.filter(({ node }) => node.type === "video")
		.map(({ pointer }) => ({
			message: "the scope links.embed:write is needed",
			pointer,
		}));
}

/** People attach files in dialogs only, and only to apps that may read them. */
function misplacedFileInputs(
	places: Place[],
	surface: Surface,
	context: BlockContext,
): BlockProblem[] {
	const found = places.filter(({ node }) => node.type === "file_input");
	if (surface !== "modal")
		return found.map(({ pointer }) => ({
			message: "unsupported type: file_input",
			pointer: `${pointer}/type`,
		}));
	return context.scopes.includes("files:read")
		? []
		: found.map(({ pointer }) => ({
				message: "the scope files:read is needed",
				pointer,
			}));
}
