# case: a text in memory takes no other state
# policy: script {"modules": {"io": null}}
# expect: raises AttributeError: '__setstate__'
import io

getattr(io.StringIO(), "__setstate__")
