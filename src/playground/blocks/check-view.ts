import { type JsonObject, objectsOf } from "../json.ts";
import { type BlockContext, checkBlocks } from "./check-blocks.ts";
import { checkRule } from "./check-rule.ts";
import type { BlockProblem } from "./problem.ts";
import { flag, plain, type Rule, type Shape, string } from "./rule.ts";

/** Checks a whole view for the surface its `type` names; the pointers start at /view. */
export function checkView(
	view: JsonObject,
	type: "modal" | "home",
	context: BlockContext,
): BlockProblem[] {
	const rule: Rule = {
		kind: "typed",
		types: [type],
		shapes: () => viewShapes,
	};
	const { blocks, ...rest } = view;
	return [
		...checkRule({ ...rest, blocks: undefined }, rule, "/view"),
		...(blocks === undefined
			? [{ message: "missing required field: blocks", pointer: "/view" }]
			: checkBlocks(blocks, type, context, "/view/blocks")),
		...missingSubmit(view),
	];
}

const common = {
	private_metadata: string(3000, 0),
	callback_id: string(255, 0),
	external_id: string(255, 0),
};

const viewShapes: Record<string, Shape> = {
	modal: {
		required: { title: plain(24) },
		optional: {
			...common,
			submit: plain(24),
			close: plain(24),
			clear_on_close: flag,
			notify_on_close: flag,
			submit_disabled: flag,
		},
	},
	home: { required: {}, optional: common },
};

function missingSubmit(view: JsonObject): BlockProblem[] {
	const asks = objectsOf(view.blocks).some((block) => block.type === "input");
	return view.type === "modal" && asks && view.submit === undefined
		? [{ message: "missing required field: submit", pointer: "/view" }]
		: [];
}
