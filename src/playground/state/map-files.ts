import { type JsonObject, objectsOf } from "../json.ts";
import type { StateValues } from "./element-states.ts";

/** The same state with each file of its file inputs turned into none, one or several. */
export function mapFiles(
	values: StateValues,
	turn: (file: JsonObject) => JsonObject[],
): StateValues {
	const turned = (entry: JsonObject): JsonObject =>
		entry.type === "file_input"
			? { ...entry, files: objectsOf(entry.files).flatMap(turn) }
			: entry;
	return Object.fromEntries(
		Object.entries(values).map(([blockId, actions]) => [
			blockId,
			Object.fromEntries(
				Object.entries(actions).map(([id, entry]) => [id, turned(entry)]),
			),
		]),
	);
}
