# case: a calculator of a table of operators
# policy: script {"modules": {"operator": null}}
# expect: value [20.0, 128.0]
import operator
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": operator.pow}


def rpn(text):
    stack = []
    for t in text.split():
        if t in OPS:
            b, a = stack.pop(), stack.pop()
            t = OPS[t](a, b)
        stack.append(float(t))
    return stack[0]


[rpn("2 3 + 4 *"), rpn("2 8 ^ 2 /")]
