import { describe, expect, it } from "vitest";
import { createSeal, newSealKey } from "../../src/store/seal.ts";

const text = "Bis Montag – à lundi 🙂";

describe("a seal", () => {
	const key = newSealKey();
	const seal = createSeal(key);

	it("gives back what was closed, also after a restart with the same key", () => {
		expect(seal.open(seal.close(text))).toBe(text);
		expect(createSeal(key).open(seal.close(text))).toBe(text);
		expect(seal.open(seal.close(""))).toBe("");
	});

	it("shows nothing of the text and never looks the same twice", () => {
		const sealed = seal.close(text);
		const bytes = Buffer.from(sealed, "base64");
		expect(bytes.includes("Montag")).toBe(false);
		expect(seal.close(text)).not.toBe(sealed);
	});

	it("does not open with another key", () => {
		expect(createSeal(newSealKey()).open(seal.close(text))).toBeNull();
	});

	it("does not open when any byte was changed or cut off", () => {
		const bytes = Buffer.from(seal.close(text), "base64");
		for (let index = 0; index < bytes.length; index++) {
			const changed = Buffer.from(bytes);
			changed[index] = (changed[index] ?? 0) ^ 1;
			expect(seal.open(changed.toString("base64"))).toBeNull();
			const cut = bytes.subarray(0, index).toString("base64");
			expect(seal.open(cut)).toBeNull();
		}
	});

	it("does not open what was never closed", () => {
		expect(seal.open(text)).toBeNull();
	});

	it("marks the same text the same way, with this key only", () => {
		expect(seal.mark(text)).toBe(createSeal(key).mark(text));
		expect(seal.mark(text)).not.toBe(seal.mark(`${text} `));
		expect(seal.mark(text)).not.toBe(createSeal(newSealKey()).mark(text));
	});

	it("wants a key of 32 bytes", () => {
		expect(() => createSeal(new Uint8Array(16))).toThrow(/32 bytes/);
	});
});
