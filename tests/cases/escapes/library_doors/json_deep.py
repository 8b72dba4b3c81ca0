# case: a text that is nested too deep
# policy: script {"modules": {"json": null}}
# expect: raises JSONDecodeError or raises RecursionError
import json

json.loads("[" * 100000)
