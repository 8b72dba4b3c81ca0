# case: a class cannot be two exceptions of different memory layout
# expect: value 6
count = 0
for one, other in [(OSError, SyntaxError), (ImportError, AttributeError), (NameError, StopIteration)]:
    for bases in [(one, other), (other, one)]:
        try:

            class C(*bases):
                pass
        except TypeError:
            count += 1
count
