import { readFile } from "node:fs/promises";

/** Calls `tooMuch` once a process holds more than `most` bytes, where the system tells (Linux); what it returns ends the watch. */
export const watchMemory = (
	pid: number | undefined,
	most: number,
	tooMuch: () => void,
): (() => void) => {
	const look = async (): Promise<void> => {
		const status = await readFile(`/proc/${pid}/status`, "latin1").catch(
			() => "",
		);
		const held = /^VmRSS:\s+(?<size>\d+) kB$/mu.exec(status)?.groups?.size;
		if (Number(held ?? 0) * 1_024 > most) tooMuch();
	};
	const timer = setInterval(look, 20);
	return () => clearInterval(timer);
};
