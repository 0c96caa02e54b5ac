import { parentPort } from "node:worker_threads";
import { answer } from "../../test/support/endpoint/script.ts";
import { openEndpoint } from "../../test/support/endpoint.ts";

const endpoint = await openEndpoint(({ user }) => {
	const given = user.slice(user.indexOf("<text-")).split("\n").slice(1, -1);
	const said = given
		.join("\n")
		.replaceAll("was not able to", "could not")
		.replaceAll("due to the fact that", "because");
	return answer(said.match(/[\s\S]{1,24}/gu) ?? []);
});
parentPort?.postMessage({ baseUrl: endpoint.baseUrl });
parentPort?.on("message", () =>
	parentPort?.postMessage({ body: JSON.stringify(endpoint.asked[0]?.body) }),
);
