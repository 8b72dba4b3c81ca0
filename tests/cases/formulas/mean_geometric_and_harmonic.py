# case: three kinds of means in one expression
# policy: expression
# inputs: {"xs": [1, 2, 4]}
# expect: value {'arithmetic': 2.3333333333333335, 'geometric': 2.0, 'harmonic': 1.714286}
{"arithmetic": sum(xs) / len(xs), "geometric": round((lambda p: p ** (1 / len(xs)))(xs[0] * xs[1] * xs[2]), 9), "harmonic": round(len(xs) / sum(1 / x for x in xs), 6)}
