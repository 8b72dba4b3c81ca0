# case: a dunder as a key of unpacked keywords is data of the called function
# expect: value {"__class__": 1, "<getattr>": 2}
def f(**kwargs):
    return kwargs


f(**{"__class__": 1, "<getattr>": 2})
