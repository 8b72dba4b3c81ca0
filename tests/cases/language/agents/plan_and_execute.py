# case: tools by name, with results that go on
# expect: value {'hits': ['cats result 1', 'cats result 2'], 'n': 2}
def tool_search(q):
    return [f"{q} result {i}" for i in (1, 2)]


def tool_count(items):
    return len(items)


TOOLS = {"search": tool_search, "count": tool_count}
plan = [("search", "cats", "hits"), ("count", "$hits", "n")]
memory = {}
for tool, arg, name in plan:
    value = memory[arg[1:]] if arg.startswith("$") else arg
    memory[name] = TOOLS[tool](value)
memory
