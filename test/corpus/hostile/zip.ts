import { crc32, deflateRawSync } from "node:zlib";

/** A file to be put into an archive; what is given besides its bytes is a lie the archive tells about it. */
export type Packed = {
	name: string;
	bytes: Uint8Array;
	stored?: boolean;
	/** The size it claims to unpack to. */
	claimed?: number;
	/** Its bytes as they lie in the archive, when they are not to be packed again. */
	packed?: Uint8Array;
	/** Shares the bytes of the entry before it. */
	overlaps?: boolean;
	flags?: number;
};

/** An archive written byte by byte, so that it may lie. */
export const zip = (files: readonly Packed[]): Uint8Array => {
	const locals: Buffer[] = [];
	const central: Buffer[] = [];
	let at = 0;
	let before = 0;
	for (const file of files) {
		const name = Buffer.from(file.name);
		const data =
			file.packed ??
			(file.stored ? file.bytes : deflateRawSync(file.bytes, { level: 9 }));
		const fields = fieldsOf(file, name.length, data);
		const start = file.overlaps ? before : at;
		if (!file.overlaps) {
			const local = Buffer.concat([
				Buffer.from("PK\x03\x04"),
				fields,
				name,
				data,
			]);
			locals.push(local);
			before = at;
			at += local.length;
		}
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(start, 10);
		central.push(
			Buffer.concat([
				Buffer.from("PK\x01\x02\x14\0", "latin1"),
				fields,
				rest,
				name,
			]),
		);
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.write("PK\x05\x06");
	end.writeUInt16LE(files.length, 8);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...locals, directory, end]);
};

const fieldsOf = (file: Packed, name: number, data: Uint8Array): Buffer => {
	const fields = Buffer.alloc(26);
	fields.writeUInt16LE(20, 0);
	fields.writeUInt16LE(file.flags ?? 0, 2);
	fields.writeUInt16LE(file.stored ? 0 : 8, 4);
	fields.writeUInt16LE(33, 8);
	fields.writeUInt32LE(crc32(file.bytes), 10);
	fields.writeUInt32LE(data.length, 14);
	fields.writeUInt32LE(file.claimed ?? file.bytes.length, 18);
	fields.writeUInt16LE(name, 22);
	return fields;
};
