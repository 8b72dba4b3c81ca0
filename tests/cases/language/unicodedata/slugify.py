# case: titles as parts of URLs
# policy: script {"modules": {"re": null, "unicodedata": null}}
# expect: value ['hello-world', 'c-est-deja-l-ete', '100-groe']
import re
import unicodedata


def slug(text):
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


[slug("Hello, Wörld!"), slug("  C'est déjà l'été  "), slug("100% Größe")]
