# case: a pattern that is nested too deep
# policy: script {"modules": {"re": null}}
# expect: raises RecursionError or limit memory|steps
import re

re.compile("(" * 5000 + ")" * 5000)
