// A table of data: what makes the canonicaliser work hardest, each to be repeated to a megabyte. Found by hand and by trying
// some thousand strings of up to four signs; the dearest of both stand here.
export const hostileTexts: readonly string[] = [
  ...['\t\u0344', '\uFE71\u0344', '\u{1D160}', '\u{1D15E}', '\u0323\u{1D15E}', '\u00A0\r\u{1D160}\u0323'],
  ...['\uFCF2\u064E\u00A0', 'a\r', '\r', '\u0340\u064E\r', 'a\u200C', '\u200C', '\uFCF2\u200C\u0387'],
  ...[
    '\u{110AB}\u{1D160}\uFE0F👩',
    '👩\r\u{1E8D0}\uFE71',
    '\u{1E8D0}',
    '\r🏽\uFCF2\u200D',
    '\u{1E8D0}a\u0F73',
  ],
  ...['\u200D\r\uFE71', 'a\u0301\u0323', 'e\u0301', 'a\u0344', '\u01D5\u0344', '\u0344', '\t\u0301\u0323'],
  ...['\u0958', '\u{2F800}', '\uF900', '\u1112\u1161\u11A8', '\u{16D63}\u{16D67}', '\u09C7\u09BE', '가'],
  ...['\u2066', '\u2066a\u2069', '\u2066\n', 'ب\u200Fب', 'س\u064E\u0651', '\u064E', '\u0640', '\u0640\u064E'],
  ...['a\uFE0F', '❤\uFE0F\u200D🔥', '👩\u200D', '\u{E0041}', '\u202E', 'a\t', ' \n', ' \u200C ', '\u3000'],
  ...['ﺳب\n', '\uFDFA', 'ﷲ', '\u2028', '\uFB2C', 'ه\u200D', 'س\u200C\u200D'],
]
