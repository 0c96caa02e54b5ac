/** The text of an XML file by its byte order mark, else by the look of its first bytes, else UTF-8; never by what it declares. */
export const decodeXml = (bytes: Uint8Array): string => {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return decode("utf-16le", bytes);
	if (first === 0xfe && second === 0xff) return decode("utf-16be", bytes);
	if (first === 0x3c && second === 0) return decode("utf-16le", bytes);
	if (first === 0 && second === 0x3c) return decode("utf-16be", bytes);
	return decode("utf-8", bytes);
};

const decode = (encoding: string, bytes: Uint8Array): string =>
	new TextDecoder(encoding).decode(bytes);
