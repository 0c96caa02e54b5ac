import { crc32 } from "node:zlib";

/** Packs texts, uncompressed, into an archive for a parser that takes nothing else. */
export const packZip = (files: ReadonlyMap<string, string>): Buffer => {
	const bodies: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const [name, text] of files) {
		const path = Buffer.from(name);
		const data = Buffer.from(text);
		const fields = fieldsOf(path, data);
		const local = Buffer.concat([word(0x04034b50), fields, path, data]);
		// Comment, disk and attributes are all nothing; then where the file starts.
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(at, 10);
		directory.push(word(0x02014b50), half(20), fields, rest, path);
		bodies.push(local);
		at += local.length;
	}
	const listed = Buffer.concat(directory);
	return Buffer.concat([
		...bodies,
		listed,
		word(0x06054b50),
		word(0),
		half(files.size),
		half(files.size),
		word(listed.length),
		word(at),
		half(0),
	]);
};

/** What the header before a file and its line in the directory share. */
const fieldsOf = (path: Buffer, data: Buffer): Buffer => {
	const fields = Buffer.alloc(26);
	fields.writeUInt16LE(20, 0);
	fields.writeUInt16LE(0x0800, 2);
	// A date is asked for: the first day there is.
	fields.writeUInt16LE(33, 8);
	fields.writeUInt32LE(crc32(data), 10);
	fields.writeUInt32LE(data.length, 14);
	fields.writeUInt32LE(data.length, 18);
	fields.writeUInt16LE(path.length, 22);
	return fields;
};

const word = (value: number): Buffer => {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
};

const half = (value: number): Buffer => {
	const bytes = Buffer.alloc(2);
	bytes.writeUInt16LE(value);
	return bytes;
};
