# case: names of codecs and error handlers reach no module, file or handler of another
# expect: value ["LookupError", "LookupError", "LookupError", "LookupError", "LookupError"]
class Name(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("utf-8")


out = []
for use in [
    lambda: "x".encode("../../os"), lambda: b"x".decode("os.system"), lambda: "x".encode("rot13"),
    lambda: b"\xff".decode("utf-8", "os.system"), lambda: "x".encode(Name("zlib_codec")),
]:
    try:
        use()
    except LookupError:
        out.append("LookupError")
out
