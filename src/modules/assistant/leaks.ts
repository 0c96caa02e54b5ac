/** Where something was found that should be nowhere: a table, a file below the data folder, or a kind of log event. */
export type LeakPlace = {
	readonly kind: "table" | "file" | "log";
	readonly name: string;
};

/** What was searched, and where the marker was; never what stands there. */
export type LeakReport = {
	readonly tables: number;
	readonly rows: number;
	readonly files: number;
	/** Files that could not be read. */
	readonly unreadable: number;
	readonly events: number;
	readonly bytes: number;
	/** Whether there was more than is read at once. */
	readonly cut: boolean;
	readonly found: readonly LeakPlace[];
};

/** Searches everything this product keeps for a marker, in every way it could be written. */
export type FindLeaks = (
	marker: string,
	signal: AbortSignal,
) => Promise<LeakReport>;
