import { crc32, deflateRawSync } from "node:zlib";

/** A file to put into an archive, and the lies to tell about it. */
export type Packed = {
	name: string;
	data: string | Uint8Array;
	store?: boolean;
	/** What the directory claims it inflates to. */
	claimed?: number;
	flags?: number;
	method?: number;
	crc?: number;
	/** Where the directory says it begins: at the place of the file of this number. */
	startsAt?: number;
};

/** An archive like any program writes, or one that lies. */
export const makeZip = (files: readonly Packed[]): Uint8Array => {
	const bodies: Buffer[] = [];
	const directory: Buffer[] = [];
	const starts: number[] = [];
	let at = 0;
	for (const file of files) {
		const name = Buffer.from(file.name);
		const data = Buffer.from(file.data);
		const body = file.store ? data : deflateRawSync(data);
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt16LE(0x0800 | (file.flags ?? 0), 2);
		fields.writeUInt16LE(file.method ?? (file.store ? 0 : 8), 4);
		fields.writeUInt16LE(33, 8);
		fields.writeUInt32LE(file.crc ?? crc32(data), 10);
		fields.writeUInt32LE(body.length, 14);
		fields.writeUInt32LE(file.claimed ?? data.length, 18);
		fields.writeUInt16LE(name.length, 22);
		starts.push(at);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(starts[file.startsAt ?? starts.length - 1] ?? 0, 10);
		directory.push(
			Buffer.from("PK\x01\x02\x14\0", "latin1"),
			fields,
			rest,
			name,
		);
		bodies.push(Buffer.from("PK\x03\x04", "latin1"), fields, name, body);
		at += 30 + name.length + body.length;
	}
	const listed = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write("PK\x05\x06", "latin1");
	end.writeUInt16LE(files.length, 8);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(listed.length, 12);
	end.writeUInt32LE(at, 16);
	return new Uint8Array(Buffer.concat([...bodies, listed, end]));
};

/** An archive of texts by name. */
export const zipOf = (texts: Readonly<Record<string, string>>): Uint8Array =>
	makeZip(Object.entries(texts).map(([name, data]) => ({ name, data })));
