# case: a binary file in memory
# policy: script {"modules": {"io": null}}
# expect: value [[b'\x01', 2, b'\x03\x04', b''], b'\x01\x02\x03\x04\x05', 5, [b'a\n', b'b\n'], True]
import io
f = io.BytesIO(b"\x01\x02\x03\x04")
r = [f.read(1), f.seek(2), f.read(), f.read()]
f.seek(0, io.SEEK_END)
f.write(b"\x05")
lines = list(io.BytesIO(b"a\nb\n"))
[r, f.getvalue(), f.tell(), lines, f.readable()]
