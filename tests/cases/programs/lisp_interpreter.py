# case: a small Lisp with closures, recursion, quoting and errors with places
# expect: value [2432902008176640000, [1, 2, 6, 24], [1, 2, 3], 7.5, ['a', ['b', 'c']], 'error: no foo', 'error: unexpected )', None]
def tokenize(text):
    return text.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()


def read(tokens):
    match tokens.pop(0):
        case "(":
            items = []
            while tokens[0] != ")":
                items.append(read(tokens))
            tokens.pop(0)
            return items
        case "'":
            return ["quote", read(tokens)]
        case ")":
            raise SyntaxError("unexpected )")
        case token:
            for kind in int, float:
                try:
                    return kind(token)
                except ValueError:
                    continue
            return token


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values, strict=True))
        self.outer = outer

    def find(self, name):
        env = self
        while name not in env:
            env = env.outer
            if env is None:
                raise NameError(f"no {name}")
        return env


def evaluate(x, env):
    match x:
        case str(name):
            return env.find(name)[name]
        case int() | float():
            return x
        case ["quote", value]:
            return value
        case ["if", test, yes, *no]:
            return evaluate(yes if evaluate(test, env) else no[0] if no else [], env)
        case ["define", [name, *params], *body]:
            env[name] = evaluate(["lambda", params, *body], env)
        case ["define", name, value]:
            env[name] = evaluate(value, env)
        case ["set!", name, value]:
            env.find(name)[name] = evaluate(value, env)
        case ["lambda", params, *body]:

            def closure(*args):
                inner = Env(params, args, env)
                for part in body[:-1]:
                    evaluate(part, inner)
                return evaluate(body[-1], inner)

            return closure
        case ["let", bindings, *body]:
            return evaluate([["lambda", [n for n, _ in bindings], *body], *[v for _, v in bindings]], env)
        case [head, *args]:
            return evaluate(head, env)(*[evaluate(a, env) for a in args])
        case []:
            return None


GLOBALS = Env(
    "+ - * < = list car cdr null?".split(),
    (lambda *a: sum(a), lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a < b, lambda a, b: a == b, lambda *a: list(a), lambda a: a[0], lambda a: a[1:], lambda a: not a),
)
PROGRAM = """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(define (map f l) (if (null? l) '() (+list (f (car l)) (map f (cdr l)))))
(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define c (counter))
"""
GLOBALS["+list"] = lambda head, tail: [head, *tail]
tokens = tokenize(PROGRAM)
while tokens:
    evaluate(read(tokens), GLOBALS)


def run(text):
    try:
        return evaluate(read(tokenize(text)), GLOBALS)
    except (NameError, SyntaxError, ValueError) as e:
        return "error: " + str(e)


[run(t) for t in ("(fact 20)", "(map fact '(1 2 3 4))", "(list (c) (c) (c))", "((lambda (x y) (- x y)) 10 2.5)", "'(a (b c))", "(foo)", ")", "(if (< 2 1) 1)")]
