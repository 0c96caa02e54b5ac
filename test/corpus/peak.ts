import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** Watches what memory this process and the processes it starts take; the returned function ends it and tells the most in MB: what this process grew by and the largest of the others. Null where the system does not tell. */
export const watchPeak = (): (() => number | null) => {
	if (residentOf("self", "VmHWM") === null) return () => null;
	forgetPeak();
	const before = residentOf("self", "VmRSS") ?? 0;
	let most = 0;
	const look = (): void => {
		for (const child of children())
			most = Math.max(most, residentOf(child, "VmHWM") ?? 0);
	};
	const timer = setInterval(look, 5);
	return () => {
		look();
		clearInterval(timer);
		return most + Math.max(0, (residentOf("self", "VmHWM") ?? 0) - before);
	};
};

/** What a running process took at most until now, in MB; null where the system does not tell. */
export const mostOf = (pid: number | undefined): number | null =>
	residentOf(`${pid}`, "VmHWM");

/** What a process takes now (`VmRSS`) or took at most (`VmHWM`) in MB. */
const residentOf = (
	process: string,
	field: "VmRSS" | "VmHWM",
): number | null => {
	const found = new RegExp(`^${field}:\\s+(\\d+) kB`, "mu").exec(
		read(`/proc/${process}/status`),
	);
	return found ? Number(found[1]) / 1_000 : null;
};

const children = (): string[] =>
	tasks().flatMap((task) =>
		read(`/proc/self/task/${task}/children`).split(" ").filter(Boolean),
	);

const tasks = (): string[] => {
	try {
		return readdirSync("/proc/self/task");
	} catch {
		return [];
	}
};

const read = (path: string): string => {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
};

/** The kernel then counts the most from now on. */
const forgetPeak = (): void => {
	try {
		writeFileSync("/proc/self/clear_refs", "5");
	} catch {
		// A container may forbid it; then the most since the start is told.
	}
};
