# case: text typed by people made uniform
# policy: script {"modules": {"unicodedata": null}}
# expect: value ['abc', 'strasse', True, ['LATIN', 'CYRILLIC', 'GREEK']]
import unicodedata


def clean(text):
    text = unicodedata.normalize("NFKC", text)
    return "".join(c for c in text if unicodedata.category(c)[0] != "C").strip().casefold()


[clean("\u200bＡＢＣ\u00a0 "), clean("Straße"), clean("e\u0301") == clean("é"), [unicodedata.name(c).split()[0] for c in "aяα"]]
