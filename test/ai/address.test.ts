import { describe, expect, test } from "vitest";
import { createAddressGuard, networkOf } from "../../src/ai/address.ts";
import { codeOf } from "../support/endpoint/ai.ts";

describe("the network of an address", () => {
	test.each([
		["127.0.0.1", "loopback"],
		["127.8.9.10", "loopback"],
		["::1", "loopback"],
		["::ffff:127.0.0.1", "loopback"],
		["::ffff:10.0.0.1", "private"],
		["10.1.2.3", "private"],
		["172.16.0.1", "private"],
		["172.32.0.1", "public"],
		["192.168.1.1", "private"],
		["169.254.169.254", "private"],
		["100.64.0.1", "private"],
		["0.0.0.0", "private"],
		["fd00::1", "private"],
		["fe80::1", "private"],
		["8.8.8.8", "public"],
		["2001:4860::1", "public"],
	])("%s is %s", (address, network) => {
		expect(networkOf(address)).toBe(network);
	});
});

describe("before every call", () => {
	test("a name that now leads to another kind of network is refused", async () => {
		let leadsTo = ["203.0.113.9"];
		const guard = createAddressGuard(async () => leadsTo);
		const check = () => codeOf(guard.check("https://ai.example/v1"));
		expect(await check()).toBe("no problem");
		leadsTo = ["203.0.113.10"];
		expect(await check()).toBe("no problem");
		leadsTo = ["169.254.169.254"];
		expect(await check()).toBe("endpoint-not-allowed");
		leadsTo = ["203.0.113.9"];
		expect(await check()).toBe("no problem");
	});

	test("a name that leads to two kinds of network is refused", async () => {
		const guard = createAddressGuard(async () => ["203.0.113.9", "10.0.0.1"]);
		expect(await codeOf(guard.check("https://ai.example/v1"))).toBe(
			"endpoint-not-allowed",
		);
	});

	test("a name that leads nowhere is a server that does not answer", async () => {
		const guard = createAddressGuard(async () => {
			throw new Error("no such name");
		});
		expect(await codeOf(guard.check("https://ai.example/v1"))).toBe(
			"model-unreachable",
		);
	});

	test("what has to stay on this machine stays on it", async () => {
		const guard = createAddressGuard(async () => ["10.0.0.1"]);
		expect(await codeOf(guard.check("https://ai.example/v1", "loopback"))).toBe(
			"endpoint-not-allowed",
		);
	});

	test("plain HTTP is for this machine alone", async () => {
		const guard = createAddressGuard();
		expect(await codeOf(guard.check("http://[::1]:8080/v1"))).toBe(
			"no problem",
		);
		expect(await codeOf(guard.check("http://10.0.0.1/v1"))).toBe(
			"endpoint-not-allowed",
		);
		expect(await codeOf(guard.check("https://10.0.0.1/v1"))).toBe("no problem");
	});
});
