# case: a decorator that takes arguments
# expect: value ['hi Al', 'hi Al', 'hi Al']
def repeat(times):
    def decorate(f):
        def wrapper(*args, **kwargs):
            return [f(*args, **kwargs) for _ in range(times)]
        return wrapper
    return decorate


@repeat(times=3)
def hello(name):
    return f"hi {name}"


hello("Al")
