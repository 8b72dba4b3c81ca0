# case: a wrapper forwards what it is given
# expect: value ['power(3) = 9', 'power(2, exponent=5) = 32']
def traced(f):
    def wrapper(*args, **kwargs):
        shown = [repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()]
        return f"{f.__name__}({', '.join(shown)}) = {f(*args, **kwargs)!r}"
    return wrapper


@traced
def power(base, exponent=2):
    return base ** exponent


[power(3), power(2, exponent=5)]
