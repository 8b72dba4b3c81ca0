# case: an expression language: tokens, a compiler to a stack machine, and the machine
# inputs: {"source": "x = 4; y = (x + 2) * -3 ^ 2; x > 3 ? y : 0"}
# expect: value [(-54, {'x': 4, 'y': -54}), 18]
OPS = {"?": 1, ">": 2, "+": 3, "-": 3, "*": 4, "^": 6}


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isalnum():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            yield text[i:j]
            i = j
        else:
            yield c
            i += 1


class Compiler:
    def __init__(self, text):
        self.tokens = list(tokens(text)) + ["end"]
        self.at = 0
        self.code = []

    @property
    def token(self):
        return self.tokens[self.at]

    def advance(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def expect(self, t):
        if self.advance() != t:
            raise SyntaxError(f"expected {t!r}")

    def program(self):
        while True:
            if self.tokens[self.at + 1] == "=":
                name = self.advance()
                self.advance()
                self.expression(0)
                self.code.append(("store", name))
                self.expect(";")
            else:
                self.expression(0)
                self.expect("end")
                return self.code

    def expression(self, level):
        t = self.advance()
        match t:
            case "(":
                self.expression(0)
                self.expect(")")
            case "-":
                self.expression(5)
                self.code.append(("neg", None))
            case _ if t.isdigit():
                self.code.append(("push", int(t)))
            case _:
                self.code.append(("load", t))
        while (p := OPS.get(self.token, 0)) > level or (self.token == "^" and p == level):
            op = self.advance()
            if op == "?":
                self.code.append(("jump0", None))
                here = len(self.code) - 1
                self.expression(0)
                self.expect(":")
                self.code.append(("jump", None))
                there = len(self.code) - 1
                self.code[here] = ("jump0", len(self.code))
                self.expression(0)
                self.code[there] = ("jump", len(self.code))
            else:
                self.expression(p - (op == "^"))
                self.code.append(("op", op))


def run(code):
    stack, names, pc = [], {}, 0
    while pc < len(code):
        kind, arg = code[pc]
        pc += 1
        if kind == "push":
            stack.append(arg)
        elif kind == "load":
            stack.append(names[arg])
        elif kind == "store":
            names[arg] = stack.pop()
        elif kind == "neg":
            stack.append(-stack.pop())
        elif kind == "jump":
            pc = arg
        elif kind == "jump0":
            if not stack.pop():
                pc = arg
        else:
            b, a = stack.pop(), stack.pop()
            stack.append({"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "^": lambda: a ** b, ">": lambda: a > b}[arg]())
    return stack.pop(), names


code = Compiler(source).program()
[run(code), len(code)]
