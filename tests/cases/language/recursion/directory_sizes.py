# case: sizes of a tree of folders
# expect: value ['/ 210', '  README 10', '  src 200', '    lib 80', '      a.py 30', '      b.py 50', '    main.py 120']
tree = {"src": {"main.py": 120, "lib": {"a.py": 30, "b.py": 50}}, "README": 10}


def size(node):
    return node if isinstance(node, int) else sum(size(n) for n in node.values())


def show(node, name="/", depth=0):
    yield f"{'  ' * depth}{name} {size(node)}"
    if isinstance(node, dict):
        for child in sorted(node):
            yield from show(node[child], child, depth + 1)


list(show(tree))
