# case: three ciphers with str.translate, zip and cycling keys, each undone again
# expect: value ['Phhw ph dw wkh vwdwlrq, Crh!', 'Meet me at the station, Zoe!', 'Lxfopv ef Rnhr', 'Attack at Dawn', '... --- ... / .... . .-.. .--. / -- .', 'sos help me', 26]
ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def caesar(text, shift):
    shift %= 26
    table = str.maketrans(ALPHABET + ALPHABET.upper(), "".join(a[shift:] + a[:shift] for a in (ALPHABET, ALPHABET.upper())))
    return text.translate(table)


def cycle(items):
    while True:
        yield from items


def vigenere(text, key, *, decrypt=False):
    keys = cycle(key.lower())
    return "".join(caesar(c, (-1 if decrypt else 1) * (ord(next(keys)) - ord("a"))) if c.isalpha() else c for c in text)


MORSE = dict(zip(ALPHABET, ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))
REVERSED = {code: letter for letter, code in MORSE.items()}


def to_morse(text):
    return " / ".join(" ".join(MORSE.get(c, "?") for c in word) for word in text.lower().split())


def from_morse(code):
    return " ".join("".join(map(REVERSED.get, word.split())) for word in code.split(" / "))


def crack(secret, common="etaoin"):
    def score(text):
        return sum(text.lower().count(c) for c in common)

    return max((caesar(secret, -s) for s in range(26)), key=score)


secret = caesar("Meet me at the station, Zoe!", 3)
assert caesar(secret, -3) == caesar(secret, 23)
hidden = vigenere("Attack at Dawn", "Lemon")
code = to_morse("SOS help me")
[secret, crack(secret), hidden, vigenere(hidden, "Lemon", decrypt=True), code, from_morse(code), len(set(MORSE.values()))]
