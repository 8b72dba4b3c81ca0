# case: a buffer that is read into a view of itself
# policy: script {"modules": {"io": null}}
# expect: value b'abcdef'
import io

b = io.BytesIO(b"abcdef")
b.readinto(b.getbuffer())
bytes(b.getvalue())
