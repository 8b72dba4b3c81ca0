# case: the callback of a substitution gets a match
# policy: script {"modules": {"re": null}}
# expect: raises AttributeError: '__class__'
import re

seen = []
re.sub("a", lambda m: seen.append(m) or "b", "aa")
getattr(seen[0], "__class__")
