/**
 * Gives the page the styles of a late part. A sheet made in script needs no exception in the content security policy; a
 * browser without them shows the part plainly. ES5 once it is bundled.
 */
export function addStyles(styles: string) {
  if (!("adoptedStyleSheets" in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = document.adoptedStyleSheets.concat(sheet);
}
