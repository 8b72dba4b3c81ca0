# case: composed and decomposed text
# policy: script {"modules": {"unicodedata": null}}
# expect: value [False, True, 2, 'fi12', 'Creme brulee Angstrom', True, 'W']
import unicodedata
a, b = "é", "e\u0301"


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


[a == b, unicodedata.normalize("NFC", b) == a, len(unicodedata.normalize("NFD", a)), unicodedata.normalize("NFKC", "ﬁ①²"), plain("Crème brûlée Ångström"), unicodedata.is_normalized("NFC", a), unicodedata.east_asian_width("漢")]
