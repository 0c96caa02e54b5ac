import { createEmbeddedCollections } from "../../src/drivers/embedded/collections/collections.ts";
import { contactText } from "../contracts/pim-account.ts";

// Writes, changes and removes contacts for ever, saying each thing before and after: somebody ends it with SIGKILL.
const [folder = "", name = ""] = process.argv.slice(2);
const account = createEmbeddedCollections({
	folder,
	zone: "Europe/Zurich",
	now: Date.now,
	userOf: async () => null,
}).account("person-1");
const say = (what: string, key: string): void =>
	console.log(JSON.stringify({ what, key }));
const textOf = (key: string, time: string): string =>
	contactText(key, `${key} ${time}`, [`NOTE:${time.repeat(20_000)}`]);

const book =
	(await account.collections())[0] ??
	(await account.make({ kind: "contacts", name: "Book" }));
for (let number = 0; ; number += 1) {
	const key = `${name}-${number}`;
	const href = account.place(book.id, `${key}.vcf`);
	say("putting", key);
	const text = textOf(key, "a");
	const put = await account.put(book.id, {
		href,
		text,
		when: { kind: "absent" },
	});
	say("put", key);
	if (put.kind !== "done" || put.etag === null) throw new Error(put.kind);
	const { etag } = put;
	if (number % 3 === 1) {
		say("changing", key);
		await account.put(book.id, {
			href,
			text: textOf(key, "b"),
			when: { kind: "is", etag },
		});
		say("changed", key);
	}
	if (number % 3 === 2) {
		say("removing", key);
		await account.remove(book.id, { href, etag });
		say("removed", key);
	}
	if (number % 4 === 3) {
		const changes = await account.changes(book.id, null);
		say("token", changes.token ?? "");
	}
}
