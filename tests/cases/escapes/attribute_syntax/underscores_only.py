# case: names of underscores alone are names as any, and nothing has them
# expect: value [['__', '___', '______'], 'mine', False]
found = []
for read in (lambda: "".__, lambda: len.___, lambda: int.______):
    try:
        found.append(read())
    except AttributeError as error:
        found.append(error.name)


class A:
    __ = "mine"


[found, A.__, hasattr(A, "___")]
