import { createSocket } from "node:dgram";

/** What a name has: its records by kind, or how asking for it goes wrong. */
export type Zone = Record<
	string,
	| {
			readonly mx?: readonly (readonly [priority: number, host: string])[];
			readonly txt?: readonly (readonly string[])[];
			readonly ns?: readonly string[];
	  }
	| "silent"
	| "servfail"
	| "garbage"
>;

const kinds = { mx: 15, txt: 16, ns: 2 } as const;

/** A DNS server on loopback that answers from a zone. A name with others below it exists; everything else does not (NXDOMAIN). What was asked stands in `asked`. */
export const openDns = async (zone: Zone) => {
	const asked: string[] = [];
	const socket = createSocket("udp4");
	socket.on("message", (query, { port, address }) => {
		const { name, kind, end } = questionOf(query);
		asked.push(`${nameOfKind(kind)} ${name}`);
		const here = zone[name];
		if (here === "silent") return;
		const reply = answer(zone, query.subarray(0, end), name, kind);
		socket.send(reply, port, address);
	});
	await new Promise<void>((ready) => socket.bind(0, "127.0.0.1", ready));
	return {
		server: `127.0.0.1:${socket.address().port}`,
		zone,
		asked,
		close: () => new Promise<void>((closed) => socket.close(() => closed())),
	};
};

const answer = (
	zone: Zone,
	question: Buffer,
	name: string,
	kind: number,
): Buffer => {
	const here = zone[name];
	const records = typeof here === "object" ? recordsOf(here, kind) : [];
	const below = Object.keys(zone).some((one) => one.endsWith(`.${name}`));
	const isThere = here !== undefined || below;
	const code = here === "servfail" ? 2 : isThere ? 0 : 3;
	const head = Buffer.from(question);
	// Says that three records come, and none does.
	const count = here === "garbage" ? 3 : records.length;
	head.writeUInt16BE(0x8180 | code, 2);
	head.writeUInt16BE(count, 6);
	head.writeUInt16BE(0, 8);
	head.writeUInt16BE(0, 10);
	return Buffer.concat([
		head,
		...records.map((data) => {
			const record = Buffer.alloc(12);
			record.writeUInt16BE(0xc00c, 0);
			record.writeUInt16BE(kind, 2);
			record.writeUInt16BE(1, 4);
			record.writeUInt32BE(60, 6);
			record.writeUInt16BE(data.length, 10);
			return Buffer.concat([record, data]);
		}),
	]);
};

const recordsOf = (
	{ mx = [], txt = [], ns = [] }: Exclude<Zone[string], string>,
	kind: number,
): Buffer[] => {
	if (kind === kinds.mx)
		return mx.map(([priority, host]) => {
			const first = Buffer.alloc(2);
			first.writeUInt16BE(priority, 0);
			return Buffer.concat([first, encodeName(host)]);
		});
	if (kind === kinds.ns) return ns.map(encodeName);
	return kind === kinds.txt
		? txt.map((pieces) =>
				Buffer.concat(
					pieces.flatMap((piece) => {
						const bytes = Buffer.from(piece);
						return [Buffer.from([bytes.length]), bytes];
					}),
				),
			)
		: [];
};

const encodeName = (name: string): Buffer =>
	Buffer.concat([
		...name
			.split(".")
			.filter(Boolean)
			.flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]),
		Buffer.from([0]),
	]);

const questionOf = (query: Buffer) => {
	const labels: string[] = [];
	let at = 12;
	for (let size = query[at] ?? 0; size > 0; size = query[at] ?? 0) {
		labels.push(query.toString("latin1", at + 1, at + 1 + size));
		at += size + 1;
	}
	const name = labels.join(".").toLowerCase();
	return { name, kind: query.readUInt16BE(at + 1), end: at + 5 };
};

const nameOfKind = (kind: number): string =>
	Object.entries(kinds).find(([, number]) => number === kind)?.[0] ?? "other";
