import { Problem } from "../../../core/problem.ts";
import type { Scope } from "../route.ts";
import type { ApiError } from "./envelope.ts";
import { maintenance } from "./reply.ts";

/** Infomaniak's codes and what they mean to a contract: `code:attribute` before `code`, those of fields before that of the whole; `http_409` stands for a status. */
export type Refusals = Readonly<Record<string, () => Error>>;

/** The problem that a refusal is; of what Infomaniak said only codes and names of fields stay. */
export const problemOf = (
	scope: Scope,
	refused: { readonly status: number; readonly error: ApiError },
	refusals: Refusals = {},
): Error => {
	const { status, error } = refused;
	const names = namesOf(status, error);
	const known = names.find((name) => Object.hasOwn(refusals, name));
	const meant = known === undefined ? undefined : refusals[known];
	if (meant) return meant();
	const code = error.code ?? "";
	if (maintenance.has(code)) return new Problem("ksuite-maintenance");
	if (busy.has(code)) return new Problem("ksuite-busy");
	if (forbidden.has(code) || status === 403)
		return new Problem("ksuite-scope", { scope });
	if (code === "not_authorized" || status === 401)
		return new Problem("ksuite-token", { scope });
	if (code === "object_not_found") return new Problem("not-found");
	if (status === 404 && code !== "method_not_found")
		return new Problem("not-found");
	return new Problem("ksuite-refused", { code: saidOf(status, error) });
};

const busy = new Set([
	"too_many_request",
	"too_many_requests",
	"operation_in_progress",
]);
const forbidden = new Set(["access_denied", "forbidden", "forbidden_error"]);

const namesOf = (status: number, { code, children }: ApiError): string[] => [
	...children.flatMap((child) =>
		child.attribute === null
			? [child.code]
			: [`${child.code}:${child.attribute}`, child.code],
	),
	...(code === null ? [] : [code]),
	`http_${status}`,
];

const saidOf = (status: number, { code, children }: ApiError): string => {
	const fields = children
		.slice(0, 3)
		.map((child) =>
			child.attribute === null
				? child.code
				: `${child.code}: ${child.attribute}`,
		);
	return fields.length > 0 ? fields.join(", ") : (code ?? `http_${status}`);
};
