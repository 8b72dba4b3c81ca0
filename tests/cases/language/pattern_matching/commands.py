# case: commands of a text adventure
# expect: value ['bye', 'walking north', 'cannot go (1 more)', 'dropping a, b', 'cannot drop (0 more)', 'taking key', 'say something']
def run(command):
    match command.split():
        case ["quit"]:
            return "bye"
        case ["go", ("north" | "south") as direction]:
            return f"walking {direction}"
        case ["drop", *items] if items:
            return f"dropping {', '.join(items)}"
        case ["get", item, *_]:
            return f"taking {item}"
        case []:
            return "say something"
        case [verb, *rest]:
            return f"cannot {verb} ({len(rest)} more)"


[run(c) for c in ("quit", "go north", "go up", "drop a b", "drop", "get key now", "")]
