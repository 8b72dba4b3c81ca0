# case: a cipher over the alphabet and back
# expect: value ["Khoor, Zruog!", "Hello, World!"]
def shift(text, n):
    out = []
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            c = chr((ord(c) - base + n) % 26 + base)
        out.append(c)
    return "".join(out)


[shift("Hello, World!", 3), shift(shift("Hello, World!", 3), -3)]
