# case: balanced brackets, the shunting yard, postfix, and a recursive descent over the same texts
# expect: value [['ok', "unexpected ']' at 1", "unclosed '(' at 1", "unexpected ')' at 0", 'ok'], [7, 9, 512, 3, 1.0, 6.0], [7, 9, 512, 3, 1.0, 6.0], [1, 2, 3, 4, '-', 5, '^', '*', '+'], 6, ['missing )', 'unexpected None', "unexpected '*'"]]
PAIRS = {")": "(", "]": "[", "}": "{"}


def balanced(text):
    stack = []
    for i, c in enumerate(text):
        if c in PAIRS.values():
            stack.append((c, i))
        elif c in PAIRS:
            if not stack or stack.pop()[0] != PAIRS[c]:
                return f"unexpected {c!r} at {i}"
    return "ok" if not stack else "unclosed {0!r} at {1}".format(*stack[-1])


def tokens(text):
    number = ""
    for c in text + " ":
        if c.isdigit() or c == ".":
            number += c
            continue
        if number:
            yield float(number) if "." in number else int(number)
            number = ""
        if not c.isspace():
            yield c


OPS = {"+": (1, lambda a, b: a + b), "-": (1, lambda a, b: a - b), "*": (2, lambda a, b: a * b), "/": (2, lambda a, b: a / b), "^": (3, lambda a, b: a ** b)}


def postfix(text):
    out, stack = [], []
    for t in tokens(text):
        if isinstance(t, (int, float)):
            out.append(t)
        elif t == "(":
            stack.append(t)
        elif t == ")":
            while stack[-1] != "(":
                out.append(stack.pop())
            stack.pop()
        else:
            p = OPS[t][0]
            while stack and stack[-1] != "(" and (OPS[stack[-1]][0] > p or OPS[stack[-1]][0] == p and t != "^"):
                out.append(stack.pop())
            stack.append(t)
    return out + stack[::-1]


def evaluate(items):
    stack = []
    for t in items:
        if t in OPS:
            b, a = stack.pop(), stack.pop()
            stack.append(OPS[t][1](a, b))
        else:
            stack.append(t)
    (result,) = stack
    return result


class Parser:
    """expr = term {+ term}; term = factor {* factor}; factor = atom [^ factor]; atom = number | ( expr ) | - atom"""

    def __init__(self, text):
        self.items = [*tokens(text), None]

    def take(self, *wanted):
        if self.items[0] in wanted:
            return self.items.pop(0)

    def expr(self):
        value = self.term()
        while op := self.take("+", "-"):
            value = OPS[op][1](value, self.term())
        return value

    def term(self):
        value = self.factor()
        while op := self.take("*", "/"):
            value = OPS[op][1](value, self.factor())
        return value

    def factor(self):
        base = self.atom()
        return base ** self.factor() if self.take("^") else base

    def atom(self):
        if self.take("("):
            value = self.expr()
            if not self.take(")"):
                raise SyntaxError("missing )")
            return value
        if self.take("-"):
            return -self.atom()
        value = self.items.pop(0)
        if not isinstance(value, (int, float)):
            raise SyntaxError(f"unexpected {value!r}")
        return value


texts = ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 - 4 - 3", "8 / 4 / 2", "1.5 * (2 + (3 - 1))"]
errors = []
for bad in ("(1 + 2", "1 + ", "*"):
    try:
        Parser(bad).expr()
    except SyntaxError as e:
        errors.append(e.msg)
[[balanced(t) for t in ("([]{})", "(]", "((", ")", "")], [evaluate(postfix(t)) for t in texts], [Parser(t).expr() for t in texts], postfix("1+2*(3-4)^5"), Parser("-2 * -(3)").expr(), errors]
