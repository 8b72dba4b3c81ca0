# case: a decorator that checks arguments
# expect: raises ValueError: price must be positive
def positive(name):
    def decorate(f):
        def wrapper(**kwargs):
            if kwargs.get(name, 0) <= 0:
                raise ValueError(f"{name} must be positive")
            return f(**kwargs)
        return wrapper
    return decorate


@positive("price")
def sell(price, qty=1):
    return price * qty


assert sell(price=3, qty=2) == 6
sell(price=-1)
