import { type Code, layers } from "@/content/codes/code";
import { disconnectCodes } from "@/content/codes/disconnect";
import { extendedCodes } from "@/content/codes/extended";

/** The codes under their common shape: what is left out in one entry may stand in another. */
export const disconnects: readonly Code[] = disconnectCodes;
export const extendeds: readonly Code[] = extendedCodes;

export const hexOf = (code: Code) => `0x${code.number.toString(16).toUpperCase()}`;
export const layerOf = (code: Code) => layers[code.layer];
