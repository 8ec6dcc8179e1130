/** What lies in the one folder of the pack: little, so that the file to open is seen at once. */
export const startFile = "Start here.html";
export const readMeFile = "Read me.txt";
/** Below it lies the site. */
export const guideFolder = "guide";

/** The one folder of the pack. It names the day, so that two copies lie beside each other. */
export const topFolder = (date: string) => `0x904-field-guide-${date}`;
