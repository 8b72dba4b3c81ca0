# case: bytes of a view that was given back
# policy: script {"modules": {"binascii": null, "io": null}}
# expect: raises BufferError or raises ValueError or value b'616263'
# cpython: skip CPython lets a program do that, or words it otherwise
import binascii
import io

b = io.BytesIO(b"abc")
view = b.getbuffer()
b.close()
binascii.hexlify(view)
