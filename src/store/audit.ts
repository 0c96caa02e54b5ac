import { createHash } from "node:crypto";
import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import type { Audit, AuditLine } from "../core/audit.ts";
import { canonical } from "../core/fingerprint.ts";
import type { Seal } from "../core/seal.ts";
import type { Schema } from "./schema.ts";

/** The append-only log: each hash covers its line and the hash before; a sealed head tells when the end was cut off. */
export const createAudit = (db: Kysely<Schema>, seal: Seal): Audit => {
	let last: Promise<unknown> = Promise.resolve();
	return {
		add: (line) => {
			const added = last.then(() => append(db, seal, line));
			last = added.catch(() => undefined);
			return added;
		},
		list: async ({ search, request, limit = 50, before }) => {
			let query = db.selectFrom("audit").selectAll().orderBy("number", "desc");
			if (request !== undefined) query = query.where("request", "=", request);
			if (before !== undefined) query = query.where("number", "<", before);
			if (search === undefined) query = query.limit(limit);
			const lines = (await query.execute()).map((row) => readLine(row, seal));
			return lines.filter((line) => matches(line, search)).slice(0, limit);
		},
		verify: () => verify(db, seal),
	};
};

const append = (
	db: Kysely<Schema>,
	seal: Seal,
	line: Omit<AuditLine, "number" | "hash">,
): Promise<void> =>
	db.transaction().execute(async (step) => {
		const head = await readHead(step, seal);
		const number = head.number + 1;
		const hash = chain(head.hash, { number, ...line });
		await step
			.insertInto("audit")
			.values({
				number,
				request: line.request,
				hash,
				body: seal.close(JSON.stringify(line)),
			})
			.execute();
		const body = seal.close(JSON.stringify({ number, hash }));
		await step
			.insertInto("audit_head")
			.values({ id: "head", body })
			.onConflict((c) => c.column("id").doUpdateSet({ body }))
			.execute();
	});

const verify: (db: Kysely<Schema>, seal: Seal) => ReturnType<Audit["verify"]> =
	async (db, seal) => {
		const head = await readHead(db, seal);
		const rows = await db
			.selectFrom("audit")
			.selectAll()
			.orderBy("number")
			.execute();
		let before = "";
		for (const [index, row] of rows.entries()) {
			const number = index + 1;
			if (row.number !== number)
				return { kind: "broken", number, why: "missing" };
			const body = seal.open(row.body);
			const hash =
				body === null
					? null
					: chain(before, { number, ...lineBody.parse(JSON.parse(body)) });
			if (hash !== row.hash) return { kind: "broken", number, why: "changed" };
			before = row.hash;
		}
		if (rows.length !== head.number || before !== head.hash)
			return { kind: "broken", number: rows.length + 1, why: "cut" };
		return { kind: "whole", lines: rows.length };
	};

const headBody = z.object({ number: z.number(), hash: z.string() });

/** No head and no lines is an empty log; a head that does not open counts as nothing, which `verify` reports. */
const readHead = async (db: Kysely<Schema>, seal: Seal) => {
	const row = await db
		.selectFrom("audit_head")
		.selectAll()
		.where("id", "=", "head")
		.executeTakeFirst();
	const body = row ? seal.open(row.body) : null;
	return body === null
		? { number: 0, hash: "" }
		: headBody.parse(JSON.parse(body));
};

const chain = (before: string, line: Omit<AuditLine, "hash">): string =>
	createHash("sha256")
		.update(before)
		.update("\n")
		.update(canonical(line))
		.digest("base64url");

const matches = (line: AuditLine, search: string | undefined): boolean =>
	search === undefined ||
	[
		line.event,
		line.command,
		line.request ?? "",
		line.by.name,
		...Object.values(line.details),
	]
		.join("\n")
		.toLowerCase()
		.includes(search.toLowerCase());

const lineBody = z.object({
	at: z.number(),
	event: z.custom<AuditLine["event"]>((event) => typeof event === "string"),
	by: z.object({ person: z.string(), name: z.string(), account: z.string() }),
	command: z.string(),
	request: z.string().nullable(),
	details: z.record(z.string(), z.string()),
});

/** A line that no longer opens is still listed, so that a reader sees the gap. */
const readLine = (row: Selectable<Schema["audit"]>, seal: Seal): AuditLine => {
	const body = seal.open(row.body);
	const line = body === null ? unreadable : lineBody.parse(JSON.parse(body));
	return { ...line, number: row.number, hash: row.hash };
};

const unreadable: Omit<AuditLine, "number" | "hash"> = {
	at: 0,
	event: "unknown",
	by: { person: "", name: "?", account: "" },
	command: "?",
	request: null,
	details: {},
};
