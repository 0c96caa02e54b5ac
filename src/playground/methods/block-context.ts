import type { BlockContext } from "../blocks/check-blocks.ts";
import { type JsonObject, textOf } from "../json.ts";
import type { World } from "../state/world.ts";

/** What the block checker must know of this workspace. */
export function blockContext(world: World): BlockContext {
	return {
		scopes: world.app.scopes,
		hasImage: (slackFile) => isUsableImage(world, slackFile),
	};
}

function isUsableImage(world: World, slackFile: JsonObject): boolean {
	const named = textOf(slackFile.id);
	const linked = /[-/](F0[0-9A-F]+)\//.exec(textOf(slackFile.url))?.[1];
	const file = world.files.find(named === "" ? (linked ?? "") : named);
	if (file === null || !file.completed) return false;
	return (
		/^image\/(png|jpeg|gif)$/.test(file.mimetype) &&
		world.clock.now() >= file.readyAt
	);
}
