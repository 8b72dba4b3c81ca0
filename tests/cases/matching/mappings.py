# case: mapping patterns take what they name, and the rest
# inputs: {"events": [{"type": "click", "x": 1, "y": 2}, {"type": "key", "key": "q"}, {"type": "key", "key": "a", "mod": "ctrl"}, {}]}
# expect: value ["click at 1,2", "quit", "key a {'mod': 'ctrl'}", "?"]
def f(event):
    match event:
        case {"type": "click", "x": x, "y": y}:
            return f"click at {x},{y}"
        case {"type": "key", "key": "q"}:
            return "quit"
        case {"type": "key", "key": k, **rest}:
            return f"key {k} {rest}"
        case _:
            return "?"


[f(e) for e in events]
