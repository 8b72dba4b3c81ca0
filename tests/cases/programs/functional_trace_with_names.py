# case: decorators that use the functions' names, and keep them
# expect: value ['fact', ['divide', 'fact'], 'ZeroDivisionError', 'Square with int sides', ['int', 'str', 'list', 'Square', 'ValueError'], '<lambda>', ['int', 'float', 'str', 'NoneType', 'list', 'tuple', 'dict', 'set', 'bytes', 'builtin_function_or_method', 'function', 'type', 'Square'], 'fact']
# output: 'fact(3)\n  fact(2)\n    fact(1)\n    -> 1\n  -> 2\n-> 6\ndivide(6, by=4)\n-> 1.5\ndivide(1, by=0)\n! ZeroDivisionError\n'
calls = []


def wraps(f):
    def decorate(wrapper):
        wrapper.__name__ = f.__name__
        wrapper.wrapped = f
        return wrapper

    return decorate


def trace(f):
    depth = 0

    @wraps(f)
    def wrapper(*args, **kwargs):
        nonlocal depth
        shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        calls.append("  " * depth + f"{f.__name__}({shown})")
        depth += 1
        try:
            result = f(*args, **kwargs)
        except Exception as e:
            calls.append("  " * (depth - 1) + f"! {type(e).__name__}")
            raise
        finally:
            depth -= 1
        calls.append("  " * depth + f"-> {result!r}")
        return result

    return wrapper


def registered(table):
    def decorate(f):
        table[f.__name__] = f
        return f

    return decorate


commands = {}


@registered(commands)
@trace
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


@registered(commands)
@trace
def divide(a, *, by=1):
    return a / by


class Shape:
    def describe(self):
        return f"{type(self).__name__} with {type(self.sides).__name__} sides"


class Square(Shape):
    sides = 4


fact(3)
divide(6, by=4)
try:
    divide(1, by=0)
except ZeroDivisionError as e:
    error = f"{type(e).__name__}: {e}"
for line in calls:
    print(line)
[fact.__name__, sorted(commands), error[:17], Square().describe(), [t.__name__ for t in (int, str, list, Square, ValueError)], (lambda: 0).__name__, [type(x).__name__ for x in (1, 1.5, "a", None, [], (), {}, set(), b"", len, fact, Square, Square())], fact.wrapped.__name__]
