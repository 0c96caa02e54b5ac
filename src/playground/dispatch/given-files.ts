import { type JsonObject, objectsOf, textOf } from "../json.ts";
import type { StateValues } from "../state/element-states.ts";
import { mapFiles } from "../state/map-files.ts";
import type { World } from "../state/world.ts";

/** The state with only those files that are there and this person uploaded. */
export function ownFiles(
	world: World,
	userId: string,
	values: StateValues,
): StateValues {
	const isOwn = ({ id }: JsonObject) =>
		world.files.find(textOf(id))?.user === userId;
	return mapFiles(values, (file) => (isOwn(file) ? [file] : []));
}

/** From now on the app may read the files of a submitted dialog. */
export function handOver(world: World, values: StateValues): void {
	const entries = Object.values(values).flatMap(Object.values);
	for (const { files } of entries)
		for (const { id } of objectsOf(files)) {
			const file = world.files.find(textOf(id));
			if (file !== null) file.isSubmitted = true;
		}
}
