import type { World } from "../state/world.ts";
import { viewJson } from "../view-json.ts";
import type { Deliver } from "./delivery.ts";
import { stateValues } from "./element-state.ts";
import { type Outcome, refused } from "./outcome.ts";
import { commonPayload } from "./payload.ts";

/** Closes the modal on top (all of them with `clear_on_close`) and tells the app when the modal asked for it. */
export async function closeView(
	world: World,
	deliver: Deliver,
	{ as, viewId }: { as: string; viewId: string },
): Promise<Outcome> {
	const view = world.views.stack(as).at(-1);
	if (view === undefined || view.id !== viewId)
		return refused("This dialog is no longer open.");
	const all = view.clearOnClose;
	world.views.close(as, all);
	world.hub.publish({ kind: "view-closed", userId: as, viewId, all });
	if (view.notifyOnClose) {
		const remembered = world.elementStates.read(as, view.id);
		await deliver({
			kind: "interactive",
			payload: {
				type: "view_closed",
				...commonPayload(world, as),
				view: viewJson(world, view, stateValues(view.blocks, remembered)),
				is_cleared: all,
			},
		});
	}
	return { kind: "done" };
}
