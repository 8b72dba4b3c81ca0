# case: a generator turned into a context manager by hand, and a stack of exits that runs in reverse
# expect: value ['+a', '+b', 'AB', 'b swallowed division by zero', '-b', '-a', '+c', '-c', 'not swallowed', '+x', '+y', '+z', ['X', 'Y', 'Z'], '-z', '-y', '-x']
class GeneratorManager:
    def __init__(self, generator):
        self.generator = generator

    def __enter__(self):
        return next(self.generator)

    def __exit__(self, kind, value, traceback):
        if kind is None:
            try:
                next(self.generator)
            except StopIteration:
                return False
            raise RuntimeError("generator did not stop")
        try:
            self.generator.throw(value)
        except StopIteration:
            return True
        except BaseException as e:
            if e is not value:
                raise
            return False
        raise RuntimeError("generator did not stop after throw")


def contextmanager(function):
    return lambda *args, **kwargs: GeneratorManager(function(*args, **kwargs))


@contextmanager
def step(name, log, swallow=()):
    log.append(f"+{name}")
    try:
        yield name.upper()
    except swallow as e:
        log.append(f"{name} swallowed {e}")
    finally:
        log.append(f"-{name}")


class ExitStack:
    def __init__(self):
        self.exits = []

    def enter(self, manager):
        self.exits.append(manager)
        return next(manager.generator)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        for manager in reversed(self.exits):
            next(manager.generator, None)
        return False


log = []
with step("a", log) as a, step("b", log, ZeroDivisionError) as b:
    log.append(a + b)
    1 / 0
try:
    with step("c", log, swallow=KeyError):
        raise ValueError("not swallowed")
except ValueError as e:
    log.append(str(e))
with ExitStack() as stack:
    log.append([stack.enter(step(n, log)) for n in "xyz"])
log
