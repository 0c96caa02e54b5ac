/** Slack's side of the bench: the Web API methods a command uses, and response addresses that count what arrives. */
import { createServer } from "node:http";

let answers = 0;
let wrong = 0;
const expected = process.env.EXPECTED ?? "";
const profile = {
	id: "U0BENCH",
	team_id: "T0BENCH",
	name: "bench",
	real_name: "Bench",
	locale: "en-GB",
	tz: "Europe/Zurich",
	profile: { email: "bench@alpenblick.example" },
};

const server = createServer((request, response) => {
	const parts: Buffer[] = [];
	request.on("data", (part) => parts.push(part));
	request.on("end", () => {
		if (request.url === "/hooks") {
			answers += 1;
			if (!Buffer.concat(parts).includes(expected)) wrong += 1;
		}
		response.setHeader("content-type", "application/json");
		response.end(JSON.stringify({ ok: true, user: profile }));
	});
});

const port = (): number => {
	const address = server.address();
	return typeof address === "object" && address ? address.port : 0;
};
server.listen(0, "127.0.0.1", () => {
	console.log(JSON.stringify({ event: "started", port: port() }));
});
process.removeAllListeners("message");
process.on("message", () => process.send?.({ answers, wrong }));
