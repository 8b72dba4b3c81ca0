# case: bare raise, raise from None, exceptions kept after the block, notes, else with return, cleanup that fails
# expect: value [[2.0, "ZeroDivisionError('division by zero')", 80, ('rate', 'wrong', None), ('nope', 'missing', 'add it'), ('none', 'wrong', None), 'cannot close b', 'second', 'ValueError', True, ("invalid literal for int() with base 10: 'x'",)], ['done 5', 'seen', 'done 0', 'open a', 'open b', 'close b (KeyError)', 'close a (OSError)'], ["'k'", '', "('i', 2)", '', 'None', 'a', '3'], [('k',), (), ('i', 2), (), (None,), ('a',), (3,), (2, 'no file'), (('t',),)], '[Errno 2] no file']
class ConfigError(Exception):
    def __init__(self, key, *args, hint=None):
        super().__init__(key, *args)
        self.key, self.hint = key, hint


def read(config, key, kind=str):
    try:
        return kind(config[key])
    except KeyError:
        raise ConfigError(key, "missing", hint="add it") from None
    except (TypeError, ValueError) as e:
        raise ConfigError(key, "wrong", str(e)) from e


class Resource:
    def __init__(self, name, log, *, fails=False):
        self.name, self.log, self.fails = name, log, fails

    def __enter__(self):
        self.log.append(f"open {self.name}")
        return self

    def __exit__(self, kind, value, tb):
        self.log.append(f"close {self.name} ({type(value).__name__ if value else 'fine'})")
        if self.fails:
            raise OSError(f"cannot close {self.name}")


def level3(n):
    return 10 / n


def level2(n):
    try:
        return level3(n)
    except ZeroDivisionError as e:
        e.add_note(f"n was {n}")
        log.append("seen")
        raise


def level1(n):
    try:
        return level2(n)
    except ArithmeticError as e:
        kept.append(e)
        return repr(e)
    finally:
        log.append(f"done {n}")


log, kept = [], []
values = [level1(5), level1(0)]
config = {"port": "80", "rate": "fast", "none": None}
for key, kind in (("port", int), ("rate", float), ("nope", str), ("none", int)):
    try:
        values.append(read(config, key, kind))
    except ConfigError as e:
        values.append((e.key, e.args[1], e.hint))
try:
    with Resource("a", log) as a, Resource("b", log, fails=True):
        raise KeyError(a.name)
except OSError as e:
    values.append(str(e))
try:
    try:
        raise ValueError("first")
    finally:
        raise RuntimeError("second")
except RuntimeError as e:
    values.append(str(e))
stored = None
try:
    int("x")
except ValueError as e:
    stored = e
values += [type(stored).__name__, isinstance(kept[0], ZeroDivisionError), stored.args]
errors = [KeyError("k"), KeyError(), IndexError("i", 2), Exception(), ValueError(None), AssertionError("a"), StopIteration(3), OSError(2, "no file"), LookupError(("t",))]
[values, log, [str(e) for e in errors[:7]], [e.args for e in errors], str(errors[7])]
