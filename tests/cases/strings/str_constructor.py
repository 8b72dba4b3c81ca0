# case: str of every kind of data
# expect: value ['1', '1.0', '1e+16', '1e-05', '0.30000000000000004', 'inf', 'nan', 'True', 'None', "[1, 'a']", '(1,)', "{'a': 1}", '(1+2j)', "b'x'", 'range(0, 3)', '-0.0', '1e+22', '1.2345678901234568e+17']
[str(x) for x in [1, 1.0, 1e16, 1e-5, 0.1 + 0.2, float("inf"), float("nan"), True, None, [1, "a"], (1,), {"a": 1}, 1 + 2j, b"x", range(3), -0.0, 1e22, 123456789012345680.0]]
