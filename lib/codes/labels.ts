/**
 * The words beside the numbers. They only help: the order of the numbers decides where no word is known, since the dialog
 * always shows the error code first and its language can be any.
 */

/** Starts of the word for "extended" in the languages of Windows. */
const extendedWord =
  /^(?:ext$|extend|erweiter|étend|etend|ampliad|estes[oa]|estend|uitgebreid|rozszerz|rozšíř|rozsir|расшир|розшир|udvid|utvid|utök|laajen|genişlet|bővít|扩展|الموسع|擴充|擴展|拡張|확장)/iu;

/** Words for "error", "code" and "reason", alone or grown together. */
const codeWord =
  /^(?:err|errors?|codes?|errorcodes?|(?:disconnect|error)?reasons?|رمز|خطأ|الخطأ|fehler|fehlercode|grund|código|codigo|codice|errore|erreur|fout|foutcode|kod|kód|kodu|błędu|chyby|ошибки|код|помилки|hata|felkod|fejlkode|feilkode|错误|错误代码|错误码|錯誤|錯誤碼|錯誤代碼|エラー|コード|エラーコード|오류|코드)$/iu;

/** Small words that stand between the words above or between the two numbers. */
const smallWord = /^(?:a|and|as|d|de|del|di|du|e|et|hex|is|mit|mstsc|no|nr|number|of|rdp|the|und|with|y)$/iu;

/** True for a word that says "extended". */
export const saysExtended = (word: string): boolean => extendedWord.test(word);

/** True for a word that labels a code or joins two of them. */
export const isLabel = (word: string): boolean => extendedWord.test(word) || codeWord.test(word) || smallWord.test(word);

/** True for a word that by itself announces a code. */
export const namesCode = (word: string): boolean => extendedWord.test(word) || codeWord.test(word);

/** Event 1026 writes "Reason = 2308": there the number is always decimal. */
export const saysDecimal = (word: string): boolean => /^(?:disconnect|error)?reasons?$/i.test(word);
