# case: a buffer does not shrink while a view of it is held
# policy: script {"modules": {"io": null}}
# expect: raises BufferError
import io

b = io.BytesIO(b"abcdef")
view = b.getbuffer()
b.truncate(0)
