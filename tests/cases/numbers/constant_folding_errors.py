# case: an operation over literals that fails fails when it runs, not when it is compiled
# expect: value ["ZeroDivisionError", "TypeError", "ZeroDivisionError", "ValueError", "IndexError"]
r = []
for f in (lambda: 1 // 0, lambda: 1 + "a", lambda: 1 % 0.0, lambda: 1 << -1, lambda: "abc"[5]):
    try:
        f()
    except ZeroDivisionError:
        r.append("ZeroDivisionError")
    except TypeError:
        r.append("TypeError")
    except ValueError:
        r.append("ValueError")
    except IndexError:
        r.append("IndexError")
r
