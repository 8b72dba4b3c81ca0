# case: members as keys and in match
# policy: script {"modules": {"enum": null}}
# expect: value [5, -1, {'ADD': 1, 'SUB': 0}]
from enum import Enum


class Op(Enum):
    ADD = "+"
    SUB = "-"


def run(op, a, b):
    match op:
        case Op.ADD:
            return a + b
        case Op.SUB:
            return a - b


counts = {op: 0 for op in Op}
counts[Op.ADD] += 1
[run(Op("+"), 2, 3), run(Op.SUB, 2, 3), {k.name: v for k, v in counts.items()}]
