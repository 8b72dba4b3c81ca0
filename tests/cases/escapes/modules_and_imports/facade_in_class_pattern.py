# case: a class pattern reads no name of a module past the export list
# policy: script {"modules": {"math": null}}
# expect: value "nothing"
import math

match math:
    case object(os=found) | object(sys=found) | object(loader=found):
        out = found
    case _:
        out = "nothing"
out
