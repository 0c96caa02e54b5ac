import { describePimAccount } from "../../contracts/pim-account.ts";
import type { SabreOptions } from "../../support/dav/sabre.ts";
import { openSabre } from "../../support/dav/sabre.ts";
import { openAt } from "./stage.ts";

const describeSabre = (name: string, options: SabreOptions) =>
	describePimAccount(name, async () => {
		const server = await openSabre(options);
		const [first, second] = server.people;
		const isNative = options.build === "nextcloud" && second !== undefined;
		return {
			account: await openAt(server),
			edit: async (id, href, text) => {
				const uuid = decodeURIComponent(id.split("/").at(-2) ?? "");
				const name = decodeURIComponent(href.slice(id.length));
				server.edit(first?.id ?? "", uuid, name, text);
			},
			traits: {},
			close: server.close,
			...(isNative
				? {
						other: {
							who: second.id,
							account: await openAt({ ...server, ...second }),
						},
					}
				: {}),
		};
	});

describeSabre("a server built on sabre", {});
describeSabre("one that rewrites, and tells in pieces", {
	rewrites: true,
	pageSize: 7,
	limitsFirst: true,
});
describeSabre("Nextcloud", { build: "nextcloud" });
describeSabre("Infomaniak", { build: "infomaniak" });
