import type { Message } from "./messages.ts";
import type { World } from "./world.ts";

/** Notes on the files of a message where they were posted. */
export function shareFiles(
	world: Pick<World, "files">,
	{ channel, ts, threadTs, fileIds }: Message,
): void {
	for (const id of fileIds)
		world.files.find(id)?.shares.push({ channel, ts, threadTs });
}
