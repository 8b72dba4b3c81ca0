# case: dict patterns ignore other keys
# expect: value ['click at 1,2', "key q ['shift']", 'unknown key', 'untyped']
def event(e):
    match e:
        case {"type": "click", "pos": [x, y]}:
            return f"click at {x},{y}"
        case {"type": "key", "key": str(k), **rest}:
            return f"key {k} {sorted(rest)}"
        case {"type": t}:
            return f"unknown {t}"
        case {}:
            return "untyped"


[event(e) for e in ({"type": "click", "pos": (1, 2), "z": 0}, {"type": "key", "key": "q", "shift": True}, {"type": "key", "key": 5}, {"a": 1})]
