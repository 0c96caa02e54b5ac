import { driveUses } from "./matrix-drive.ts";
import { itBearsAll } from "./matrix-play.ts";

itBearsAll(driveUses);
