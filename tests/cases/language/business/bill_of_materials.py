# case: parts of parts, counted
# expect: value {'spoke': 192, 'rim': 6, 'nut': 42, 'tube': 15}
BOM = {"bike": {"wheel": 2, "frame": 1}, "wheel": {"spoke": 32, "rim": 1, "nut": 4}, "frame": {"tube": 5, "nut": 6}}


def explode(part, qty=1, out=None):
    out = {} if out is None else out
    if part not in BOM:
        out[part] = out.get(part, 0) + qty
    for child, n in BOM.get(part, {}).items():
        explode(child, qty * n, out)
    return out


explode("bike", 3)
