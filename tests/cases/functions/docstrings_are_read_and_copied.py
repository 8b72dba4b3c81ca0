# case: docstrings of functions, methods and classes are read, and a decorator copies them with the name
# expect: value ['Adds.', 'Adds.', 'add', 'One.', None, 'Says it.', 'Says it.', 'About A.', None, 'New.', None]
def logged(function):
    def wrapper(*args):
        return function(*args)
    wrapper.__name__ = function.__name__
    wrapper.__doc__ = function.__doc__
    return wrapper

@logged
def add(a, b):
    "Adds."
    return a + b

def bare():
    return 1

class A:
    """About A."""
    def say(self):
        "Says it."
    class One:
        "One."

class B(A):
    pass

def renewed():
    "Old."

seen = [add.__doc__, add.__doc__.strip(), add.__name__, A.One.__doc__, bare.__doc__]
a = A()
seen += [A.say.__doc__, a.say.__doc__, A.__doc__, B.__doc__]
renewed.__doc__ = "New."
seen.append(renewed.__doc__)
renewed.__doc__ = None
seen.append(renewed.__doc__)
seen
