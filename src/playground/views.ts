import { checkView } from "./blocks/check-view.ts";
import { completeBlocks } from "./blocks/complete-blocks.ts";
import { problemLine } from "./blocks/problem.ts";
import { isObject, type JsonObject, objectsOf, textOf } from "./json.ts";
import { blockContext } from "./methods/block-context.ts";
import { Refusal } from "./refusal.ts";
import type { View } from "./state/view.ts";
import type { World } from "./state/world.ts";

const DEEPEST = 3;

/** Opens a modal for a person, in place of whatever modals they had open. */
export function openView(world: World, userId: string, given: unknown): View {
	const made = readView(world, given, "modal");
	const id = world.ids.next("V");
	const view = { ...made, id, userId, rootViewId: id, previousViewId: null };
	world.views.open(view);
	world.hub.publish({ kind: "view", userId, view });
	return view;
}

/** Puts a modal on top of the person's stack; `push_limit_reached` above three. */
export function pushView(world: World, userId: string, given: unknown): View {
	const stack = world.views.stack(userId);
	const top = stack.at(-1);
	if (top === undefined) throw new Refusal("not_found");
	if (stack.length >= DEEPEST) throw new Refusal("push_limit_reached");
	const view: View = {
		...readView(world, given, "modal"),
		id: world.ids.next("V"),
		userId,
		rootViewId: top.rootViewId,
		previousViewId: top.id,
	};
	world.views.push(view);
	world.hub.publish({ kind: "view", userId, view });
	return view;
}

/** Replaces the content of an open modal under the same id, with a new hash. */
export function updateView(world: World, view: View, given: unknown): View {
	const { id, userId, rootViewId, previousViewId } = view;
	const made = readView(world, given, view.type);
	const changed = { ...made, id, userId, rootViewId, previousViewId };
	if (!world.views.replace(changed)) throw new Refusal("not_found");
	world.hub.publish({ kind: "view", userId, view: changed });
	return changed;
}

/** Publishes a person's Home tab; its id stays the same from the first time on. */
export function publishHome(
	world: World,
	userId: string,
	given: unknown,
): View {
	const made = readView(world, given, "home");
	const id = world.views.home(userId)?.id ?? world.ids.next("V");
	const view = { ...made, id, userId, rootViewId: id, previousViewId: null };
	world.views.publish(view);
	world.hub.publish({ kind: "home", userId, view });
	return view;
}

type ViewContent = Omit<
	View,
	"id" | "userId" | "rootViewId" | "previousViewId"
>;

function readView(
	world: World,
	given: unknown,
	type: "modal" | "home",
): ViewContent {
	if (!isObject(given)) throw new Refusal("invalid_arguments");
	const problems = checkView(given, type, blockContext(world));
	if (problems.length > 0)
		throw new Refusal("invalid_arguments", {
			response_metadata: { messages: problems.map(problemLine) },
		});
	return {
		type,
		hash: `${world.ids.ts()}.${world.ids.secret().slice(0, 8)}`,
		callbackId: textOf(given.callback_id),
		externalId: textOf(given.external_id),
		privateMetadata: textOf(given.private_metadata),
		blocks: completeBlocks(objectsOf(given.blocks), world.ids.secret),
		title: optional(given.title),
		submit: optional(given.submit),
		close: optional(given.close),
		clearOnClose: given.clear_on_close === true,
		notifyOnClose: given.notify_on_close === true,
	};
}

function optional(value: unknown): JsonObject | null {
	return isObject(value) ? value : null;
}
