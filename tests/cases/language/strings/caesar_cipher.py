# case: letters move around the alphabet
# expect: value ['Khoor, Zruog!', 'Hello, World!']
def caesar(text, shift):
    result = []
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            c = chr((ord(c) - base + shift) % 26 + base)
        result.append(c)
    return "".join(result)


secret = caesar("Hello, World!", 3)
[secret, caesar(secret, -3)]
