/** Slack's side of the bench: the few Web API methods a command uses, and response addresses that count what arrives. */
import { createServer } from "node:http";

let answers = 0;
let wrong = 0;
const expected = process.env["EXPECTED"] ?? "";
const known: Record<string, object> = {
	"/api/users.info": {
		user: {
			name: "bench",
			real_name: "Bench",
			locale: "en-GB",
			tz: "Europe/Zurich",
			profile: { email: "bench@alpenblick.example" },
		},
	},
	"/api/files.completeUploadExternal": { files: [{ id: "F1" }] },
};

const server = createServer((request, response) => {
	const parts: Buffer[] = [];
	request.on("data", (part) => parts.push(part));
	request.on("end", () => {
		const path = request.url ?? "";
		if (path === "/hooks") {
			answers += 1;
			if (!Buffer.concat(parts).includes(expected)) wrong += 1;
			response.end("ok");
			return;
		}
		const found =
			path === "/api/files.getUploadURLExternal"
				? { upload_url: `http://127.0.0.1:${port()}/upload`, file_id: "F1" }
				: known[path];
		response.setHeader("content-type", "application/json");
		response.end(
			JSON.stringify({ ok: found !== undefined || path === "/upload", ...found }),
		);
	});
});
server.listen(0, "127.0.0.1", () =>
	console.log(JSON.stringify({ event: "started", port: port() })),
);
const port = (): number => {
	const address = server.address();
	return typeof address === "object" && address ? address.port : 0;
};
process.removeAllListeners("message");
process.on("message", () => process.send?.({ answers, wrong }));
