# case: a chain of a hundred thousand causes is dropped without a stack's end
# expect: value 1
last = None
for number in range(100000):
    error = ValueError(number)
    try:
        raise error from last
    except ValueError:
        last = error
last = error = None
1
