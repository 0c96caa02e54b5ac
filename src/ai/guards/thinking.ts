import { finding, type Guard } from "./finding.ts";
import { plain } from "./plain.ts";

const patterns = [
	/<\/?(?:think|thinking|thought|thoughts|reasoning|reflection|scratchpad|analysis|answer|output|response|system|assistant|user)>/iu,
	/◁\/?think▷/iu,
	/<[|｜][^|｜<>\n]{1,60}[|｜]>/u,
	/\[\/?INST\]|<<\/?SYS>>|<\/?s>/u,
	/<(?:start|end)_of_turn>|<\/?(?:bos|eos|unused\d*|eot_id)>/iu,
	/^[ \t]{0,20}#{2,4} ?(?:response|instruction|assistant|system|input|output)\b/imu,
	/^\s*(?:system|assistant|user)(?:\n|:\s)/iu,
	/\bthe user (?:wants|is asking|asks|asked|has asked|provided|would like)\b/iu,
];

/** No thoughts, no markers of a chat template, no roles of a chat. */
export const noThinking: Guard = ({ answered, before }) => {
	const seen = plain(answered);
	return patterns.some((pattern) => pattern.test(seen) && !pattern.test(before))
		? finding("thinking", "reject", [""])
		: [];
};
