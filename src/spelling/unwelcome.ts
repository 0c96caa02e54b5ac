/** Whether a word is too rude to be proposed to anybody, in any of the languages; whoever writes it is left alone. */
export const isUnwelcome = (word: string): boolean =>
	word
		.toLowerCase()
		.split(/[\s'-]/u)
		.some((part) => begins.test(part) || whole.test(part));

const begins =
	/^(?:arsch|asshole|bitch|blowjob|bullshit|cabr[oó]n|cazz|coglion|connard|connasse|couill|cunt|encul|faggot|fick|follad|fotz|fuck|gilipoll|horseshit|hure[nrs]|joder|jodid|kanak|merd|mierd|motherfuck|neger|nègre|négress|nigg|nutte|piss|porc[oa]dd|putain|puttan|salop|scheiss|scheiß|schlamp|shit|slut|stronz|troia|vaffan|whore|wichs|zorra)/u;
const whole =
	/^(?:ass|arse|bites?|cock|cocks|chatte|chier|cons?|conne|coño|culo|culos|dick|dicks|fag|fags|fi[cg]a|fi[cg]he|hure|marica|maricón|maricones|negr[oa]|nique|niquer|polla|pollas|puta|putas|pute|putes|tit|tits|troie|turd|zorr[oa]s)$/u;
