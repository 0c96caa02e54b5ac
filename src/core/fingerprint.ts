import { createHash } from "node:crypto";

/** SHA-256 of plain data, the same whatever the order of keys. */
export const fingerprint = (data: unknown): string =>
	createHash("sha256").update(canonical(data)).digest("base64url");

/** JSON with sorted keys; undefined fields are left out. */
export const canonical = (data: unknown): string =>
	JSON.stringify(data, (_key, value: unknown) =>
		isRecord(value)
			? Object.fromEntries(
					Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
				)
			: value,
	);

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);
