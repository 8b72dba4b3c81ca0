# case: prices rounded to steps: five cents, the next quarter, down to tens, charm prices
# policy: expression
# inputs: {"xs": [1.02, 1.03, 7.126, 19.99, 24.0]}
# expect: value [(1.0, 1.25, 0, 1.99), (1.05, 1.25, 0, 1.99), (7.15, 7.25, 0, 7.99), (20.0, 20.0, 10, 19.99), (24.0, 24.0, 20, 24.99)]
[(round(x * 20) / 20, -(-x // 0.25) * 0.25, int(x) // 10 * 10, int(x) + 0.99) for x in xs]
