# case: tasks in the order of what they need
# expect: value [['shirt', 'tie', 'trousers', 'belt', 'jacket'], 'cycle: a > b > a']
def order(needs):
    out, seen = [], set()

    def visit(task, path=()):
        if task in path:
            raise ValueError("cycle: " + " > ".join([*path, task]))
        if task not in seen:
            for n in needs.get(task, []):
                visit(n, (*path, task))
            seen.add(task)
            out.append(task)

    for task in needs:
        visit(task)
    return out


try:
    order({"a": ["b"], "b": ["a"]})
except ValueError as e:
    cycle = str(e)
[order({"shirt": [], "tie": ["shirt"], "jacket": ["tie", "belt"], "belt": ["trousers"]}), cycle]
