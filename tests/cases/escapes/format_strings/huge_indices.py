# case: indices beyond every number do not wrap around
# expect: value ['error', 'error', 'error', 'error']
r = []
for template in ("{18446744073709551616}", "{0[18446744073709551616]}", "{0[4294967296]}", "{4294967296}"):
    try:
        r.append(template.format([7]))
    except (ValueError, IndexError, OverflowError, TypeError):
        r.append("error")
r
