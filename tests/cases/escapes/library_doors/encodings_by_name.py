# case: names of encodings are looked up among text encodings and import nothing
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
for name in ("rot13", "base64", "hex", "zlib", "bz2", "quopri", "uu", "idna", "punycode", "mbcs", "oem", "os", "sys", "../os", "encodings.os", "__init__", "undefined", "aliases", "unicode_internal", "x" * 10000, "", "\x00", "utf-8\x00os"):
    for use in (lambda: "x".encode(name), lambda: b"x".decode(name), lambda: str(b"x", name), lambda: bytes("x", name), lambda: bytearray("x", name)):
        try:
            r.append((name, use()))
        except (LookupError, ValueError):
            pass
r
