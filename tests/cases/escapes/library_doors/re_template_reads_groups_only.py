# case: expand reads groups
# policy: script {"modules": {"re": null}}
# expect: raises IndexError
import re

re.match("(?P<a>x)", "x").expand(r"\g<__class__>")
