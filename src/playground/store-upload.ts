import { mimetypeOf } from "./mimetype.ts";
import type { World } from "./state/world.ts";

/** Keeps a file a person uploads; returns its id. */
export function storeUpload(
	world: World,
	userId: string,
	name: string,
	bytes: Buffer,
): string {
	const id = world.ids.next("F");
	world.files.put({
		id,
		name,
		title: name,
		altText: "",
		mimetype: mimetypeOf(name),
		user: userId,
		bytes,
		completed: true,
		created: world.clock.now(),
		readyAt: 0,
		shares: [],
		isSubmitted: false,
		uploadKey: world.ids.secret(),
	});
	return id;
}
