/** Letters of TCVN3 (.VnTime, ABC) as programs show them that take them for Latin-1: signs in the middle of words. */
const tcvn3 = /\p{L}[µ¸¶·¹¨»¾¼½©®ª«¬§¡¢£¤¥¦]|[µ¸¶·¹¨»¾¼½©®ª«¬§¡¢£¤¥¦]\p{L}/u
/** Letters of VNI that no Vietnamese word has: marks as second letters (`aû`, `oä`), `ö` for `ư`, `Ñ` for `Đ`. */
const vni = /\p{L}[ûøïåäëüÛØÏÅÄËÜ]|[öñÖÑ]\p{L}|\p{L}[öÖ]/u

/** The old way of writing Vietnamese that a text probably is in; nothing for ordinary Vietnamese. */
export function legacyKind(text: string): 'TCVN3' | 'VNI' | undefined {
  if (tcvn3.test(text)) return 'TCVN3'
  return vni.test(text) ? 'VNI' : undefined
}

/** The old way of writing that a font belongs to, by its name. */
export function legacyFont(name: string): 'TCVN3' | 'VNI' | undefined {
  if (/^\.Vn/i.test(name)) return 'TCVN3'
  return /^VNI[- ]/i.test(name) ? 'VNI' : undefined
}
