import type { Text } from "../../../core/text.ts";
import type { Button } from "../../../core/view.ts";

type Carried = Readonly<Record<string, unknown>>;

/** A button that carries out a command. */
export const press = (
	label: Text,
	command: string,
	input: Carried,
): Button => ({ label, does: { kind: "invoke", command, input } });

/** A button that opens a command's dialog. */
export const open = (label: Text, command: string, input: Carried): Button => ({
	label,
	does: { kind: "dialog", command, input },
});
