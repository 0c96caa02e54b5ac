import { Problem } from "../../core/problem.ts";

/** The characters that a text of XML stands for. Only the five entities of XML itself and numbers are known: none is ever declared, so none can grow. Problem `sync-garbled` for any other. */
export const decodeText = (raw: string): string =>
	raw.includes("&")
		? raw.replaceAll(
				/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,10}));|&/giu,
				(_, hex?: string, decimal?: string, name?: string) =>
					hex !== undefined
						? character(Number.parseInt(hex, 16))
						: decimal !== undefined
							? character(Number.parseInt(decimal, 10))
							: named(name ?? ""),
			)
		: raw;

const character = (code: number): string => {
	if (code > 0x10ffff || code === 0) throw new Problem("sync-garbled");
	return String.fromCodePoint(code);
};

const named = (name: string): string => {
	const found = entities.get(name);
	if (found === undefined) throw new Problem("sync-garbled");
	return found;
};

const entities = new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", '"'],
	["apos", "'"],
]);
