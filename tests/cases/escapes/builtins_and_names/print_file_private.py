# case: print cannot be made to call what the guard refuses
# expect: value 5
refused = 0
for file in [print, {}, type, (x for x in ()), "".format]:
    try:
        print("x", file=file)
    except AttributeError:
        refused += 1
refused
