# case: Caesar, Vigenère, Atbash, rail fence, XOR and a substitution alphabet
# expect: value ['Khoor, wkh Zruog lv urxqg dqg Chq!', 'Hello, the World is round and Zen!', 'Hello, the World is round and Zen!', 'Lxfopv ef rnhr!', 'Attack at dawn!', 'svool', 'WECRERDSOEEAIVD', 'WEAREDISCOVERED', '18001a19000d', b'secret', 'hi']
BASE = ord("a")


def shift(c, k):
    if not c.isalpha():
        return c
    base = ord("A") if c.isupper() else BASE
    return chr((ord(c) - base + k) % 26 + base)


def caesar(text, k):
    return "".join(shift(c, k) for c in text)


def vigenere(text, key, sign=1):
    out, i = [], 0
    for c in text:
        out.append(shift(c, sign * (ord(key[i % len(key)].lower()) - BASE)))
        i += c.isalpha()
    return "".join(out)


ATBASH = str.maketrans("abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba")


def rails(n, height):
    row, step = 0, 1
    for _ in range(n):
        yield row
        if not 0 <= row + step < height:
            step = -step
        row += step


def fence(text, height):
    order = sorted(range(len(text)), key=lambda i: list(rails(len(text), height))[i])
    return "".join(text[i] for i in order), order


def unfence(code, height):
    order = sorted(range(len(code)), key=lambda i, r=list(rails(len(code), height)): r[i])
    out = [""] * len(code)
    for c, i in zip(code, order):
        out[i] = c
    return "".join(out)


def xor(data, key):
    return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))


def crack(code):
    """By the frequency of letters, for short texts: most vowels and common words."""
    return max((caesar(code, -k) for k in range(26)), key=lambda t: sum(t.count(w) for w in ("the", "and", "is")))


secret = caesar("Hello, the World is round and Zen!", 3)
v = vigenere("Attack at dawn!", "LEMON")
x = xor(b"secret", b"key")
[secret, caesar(secret, -3), crack(secret), v, vigenere(v, "LEMON", -1), "hello".translate(ATBASH), fence("WEAREDISCOVERED", 3)[0], unfence("WECRERDSOEEAIVD", 3), x.hex(), xor(x, b"key"), bytes.fromhex("6869").decode()]
