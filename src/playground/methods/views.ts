import { z } from "zod";
import { Refusal } from "../refusal.ts";
import type { Trigger } from "../state/triggers.ts";
import type { View } from "../state/view.ts";
import type { World } from "../state/world.ts";
import { viewJson } from "../view-json.ts";
import { openView, publishHome, pushView, updateView } from "../views.ts";
import { id, jsonObject } from "./arguments.ts";
import { defineMethod, type Method } from "./method.ts";

const triggered = z.object({ trigger_id: id, view: jsonObject });

/** views.open, push, update and publish. */
export const viewMethods: Record<string, Method> = {
	"views.open": defineMethod([], triggered, (world, args) => {
		refuseKnownExternalId(world, args.view.external_id);
		const { userId } = takeTrigger(world, args.trigger_id);
		return { view: viewJson(world, openView(world, userId, args.view)) };
	}),
	"views.push": defineMethod([], triggered, (world, args) => {
		const { userId, viewId } = takeTrigger(world, args.trigger_id);
		if (viewId === null) throw new Refusal("not_found");
		return { view: viewJson(world, pushView(world, userId, args.view)) };
	}),
	"views.update": defineMethod(
		[],
		z.object({
			view_id: z.string().optional(),
			external_id: z.string().optional(),
			hash: z.string().optional(),
			view: jsonObject,
		}),
		(world, args) => {
			const view = findView(world, args.view_id, args.external_id);
			refuseOldHash(view, args.hash);
			return { view: viewJson(world, updateView(world, view, args.view)) };
		},
	),
	"views.publish": defineMethod(
		[],
		z.object({ user_id: id, hash: z.string().optional(), view: jsonObject }),
		(world, args) => {
			if (world.people.find(args.user_id) === null)
				throw new Refusal("user_not_found");
			const before = world.views.home(args.user_id);
			if (before !== null) refuseOldHash(before, args.hash);
			const view = publishHome(world, args.user_id, args.view);
			return { view: viewJson(world, view) };
		},
	),
};

function takeTrigger(world: World, triggerId: string): Trigger {
	const trigger = world.triggers.take(triggerId);
	if (typeof trigger === "string") throw new Refusal(trigger);
	return trigger;
}

function findView(
	world: World,
	viewId: string | undefined,
	externalId: string | undefined,
): View {
	const found =
		viewId === undefined
			? world.views.findByExternalId(externalId ?? "")
			: world.views.find(viewId);
	const isNamed = (viewId ?? externalId ?? "") !== "";
	if (found === null || !isNamed || found.type !== "modal")
		throw new Refusal("not_found");
	return found;
}

function refuseOldHash(view: View, hash: string | undefined): void {
	if (hash !== undefined && hash !== view.hash)
		throw new Refusal("hash_conflict");
}

function refuseKnownExternalId(world: World, externalId: unknown): void {
	if (typeof externalId !== "string" || externalId === "") return;
	if (world.views.findByExternalId(externalId) !== null)
		throw new Refusal("duplicate_external_id");
}
