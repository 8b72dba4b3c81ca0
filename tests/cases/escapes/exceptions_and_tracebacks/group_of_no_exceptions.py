# case: a group holds exceptions only
# expect: value 5
count = 0
for parts in [[5], [ValueError], [], "xy", iter([ValueError()])]:
    try:
        ExceptionGroup("g", parts)
    except (TypeError, ValueError):
        count += 1
count
