# case: a parser by recursive descent
# policy: script {"modules": {"re": null}}
# expect: value [7, 9, 5.0, 5]
import re


def calc(text):
    tokens = re.findall(r"\d+|[-+*/()]", text)

    def atom():
        t = tokens.pop(0)
        if t == "(":
            v = total()
            tokens.pop(0)
            return v
        return -atom() if t == "-" else int(t)

    def product():
        v = atom()
        while tokens and tokens[0] in "*/":
            v = v * atom() if tokens.pop(0) == "*" else v / atom()
        return v

    def total():
        v = product()
        while tokens and tokens[0] in "+-":
            v = v + product() if tokens.pop(0) == "+" else v - product()
        return v

    return total()


[calc("1+2*3"), calc("(1+2)*3"), calc("-(4-6)*5/2"), calc("10-3-2")]
