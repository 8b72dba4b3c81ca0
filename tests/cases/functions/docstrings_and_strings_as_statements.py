# case: docstrings are allowed and harmless
# expect: value 1
"""A module text."""


def f():
    """A function text."""
    return 1


f()
