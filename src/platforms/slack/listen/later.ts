import type { Waiting } from "../apologise.ts";

/** Work to be done after the acknowledgement, once for its key; who waits for it is told when it breaks. */
export type Later = (
	key: string,
	who: Waiting | null,
	work: () => Promise<void>,
) => void;
