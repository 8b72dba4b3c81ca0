# case: ninety levels of nesting are fine
# expect: value (lambda f: f(f, 90))(lambda f, n: 1 if n == 0 else [f(f, n - 1)])
x = 1
for _ in range(90):
    x = [x]
x
