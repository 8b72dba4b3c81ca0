# case: float reads the usual notations
# expect: value [1.5, -2000.0, float("inf"), -float("inf"), 10.5, 0.5, 5.0, float("inf")]
[float(s) for s in ["1.5", " -2e3 ", "inf", "-Infinity", "1_0.5", ".5", "5.", "1e400"]]
