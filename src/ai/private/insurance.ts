import { digitsIn, type Kind } from "../guards/kind.ts";

/** Swiss social insurance numbers (AHV, AVS): with their dots always, as nothing else looks so; without, when the check digit (EAN-13) is right. */
export const insuranceNumbers: Kind = {
	name: "AHV",
	pattern:
		/(?<![\p{L}\d])756(?:\.\d{4}\.\d{4}\.\d{2}|[ \u00a0\u202f-]?\d{4}[ \u00a0\u202f-]?\d{4}[ \u00a0\u202f-]?\d{2})(?!\d)/gu,
	take: (found) =>
		found.includes(".") || checks(digitsIn(found)) ? found.length : 0,
};

const checks = (digits: string): boolean =>
	[...digits].reduce(
		(sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3),
		0,
	) %
		10 ===
	0;
