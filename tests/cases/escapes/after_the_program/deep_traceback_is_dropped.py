# case: an exception that was raised a hundred thousand times is dropped without a stack's end
# expect: value 1
error = ValueError("x")
for _ in range(100000):
    try:
        raise error
    except ValueError:
        pass
error = None
1
