# case: a view of a buffer gives no object
# policy: script {"modules": {"io": null}}
# expect: raises AttributeError: 'obj'
import io

io.BytesIO(b"abc").getbuffer().obj
