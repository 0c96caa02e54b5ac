import { mailUses } from "./matrix-mail.ts";
import { itBearsAll } from "./matrix-play.ts";

itBearsAll(mailUses);
