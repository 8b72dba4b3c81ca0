# case: a small Forth with words of one's own, conditionals and loops
# inputs: {"source": ": square dup * ; : fact dup 1 > if dup 1 - fact * else drop 1 then ; 5 square . 6 fact . 10 0 do i dup * loop . . 3 4 swap - . : even? 2 mod 0 = ; 7 even? . 8 even? ."}
# expect: value [[25, 720, 81, 64, 1, 0, -1], [0, 1, 4, 9, 16, 25, 36, 49], ['square', 'fact', 'even?'], ['stack is empty', 'missing else / then', "unknown word 'hello'"]]
class ForthError(Exception):
    pass


class Forth:
    def __init__(self):
        self.stack, self.out, self.words, self.loops = [], [], {}, []
        binary = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "mod": lambda a, b: a % b, "=": lambda a, b: -(a == b), ">": lambda a, b: -(a > b)}
        self.builtins = {name: self.binary(f) for name, f in binary.items()}
        self.builtins |= {
            "dup": lambda: self.stack.append(self.stack[-1]),
            "drop": self.pop,
            "swap": lambda: self.stack.extend([self.pop(), self.pop()]),
            ".": lambda: self.out.append(self.pop()),
            "i": lambda: self.stack.append(self.loops[-1]),
        }

    def pop(self):
        try:
            return self.stack.pop()
        except IndexError:
            raise ForthError("stack is empty") from None

    def binary(self, f):
        def word():
            b, a = self.pop(), self.pop()
            self.stack.append(f(a, b))

        return word

    def block(self, tokens, *ends):
        body, depth = [], 0
        for token in tokens:
            if depth == 0 and token in ends:
                return body, token
            depth += {"if": 1, "do": 1, "then": -1, "loop": -1}.get(token, 0)
            body.append(token)
        raise ForthError(f"missing {' / '.join(ends)}")

    def run(self, source):
        tokens = iter(source.split() if isinstance(source, str) else source)
        for token in tokens:
            if token == ":":
                name = next(tokens)
                self.words[name], _ = self.block(tokens, ";")
            elif token == "if":
                yes, end = self.block(tokens, "else", "then")
                no = self.block(tokens, "then")[0] if end == "else" else []
                self.run(yes if self.pop() else no)
            elif token == "do":
                body, _ = self.block(tokens, "loop")
                start, stop = self.pop(), self.pop()
                for i in range(start, stop):
                    self.loops.append(i)
                    self.run(body)
                    self.loops.pop()
            elif token in self.words:
                self.run(self.words[token])
            elif token in self.builtins:
                self.builtins[token]()
            elif token.lstrip("-").isdigit():
                self.stack.append(int(token))
            else:
                raise ForthError(f"unknown word {token!r}")
        return self


forth = Forth().run(source)
errors = []
for bad in ("1 +", "2 if 3", "hello"):
    try:
        Forth().run(bad)
    except ForthError as e:
        errors.append(str(e))
[forth.out, forth.stack, list(forth.words), errors]
