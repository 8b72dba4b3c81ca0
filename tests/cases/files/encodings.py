# case: UTF-8, Latin-1 and ASCII, marks and error handlers
# files: {"latin": b"\xe4", "mark": b"\xef\xbb\xbfx", "bad": b"a\xff"}
# expect: value ["ä", "x", "\ufeffx", "a\ufffd", "UnicodeDecodeError", b"\xef\xbb\xbfy", b"a?", "UnicodeEncodeError", "LookupError", "latin-1"]
def kind(work):
    try:
        return work()
    except Exception as error:
        return type(error).__name__

open("out", "w", encoding="utf-8-sig").write("y")
open("ascii", "w", encoding="ascii", errors="replace").write("aä")
[open("latin", encoding="latin-1").read(), open("mark", encoding="utf-8-sig").read(), open("mark", encoding="utf-8").read(),
 open("bad", encoding="utf-8", errors="replace").read(), kind(lambda: open("bad", encoding="utf-8").read()), open("out", "rb").read(),
 open("ascii", "rb").read(), kind(lambda: open("ascii", "w", encoding="ascii").write("ä")),
 kind(lambda: open("x", "w", encoding="no such")), open("latin", encoding="latin-1").encoding]
