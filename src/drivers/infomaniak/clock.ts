/** By how many ms the clock of the API at `apiUrl` is ahead of ours, null where it does not tell. It is asked without the token, so that no right is needed. */
export const readDrift = async (
	apiUrl: string,
	now: () => number,
): Promise<number | null> => {
	const sent = now();
	try {
		const answer = await fetch(`${apiUrl}/2/profile`, {
			redirect: "manual",
			signal: AbortSignal.timeout(4000),
		});
		const ours = (sent + now()) / 2;
		void answer.body?.cancel().catch(() => undefined);
		const theirs = Date.parse(answer.headers.get("date") ?? "");
		// A date header counts whole seconds, so that half of one is missing on average.
		return Number.isNaN(theirs) ? null : theirs + 500 - ours;
	} catch {
		return null;
	}
};
