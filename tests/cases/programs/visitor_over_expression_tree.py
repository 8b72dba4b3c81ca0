# case: a visitor found by the class's own label, for evaluation, printing and derivation of expressions
# expect: value ['3 * x * x + (x + 2) * y + 5', 57, '3 * x + 3 * x + y', 22, 'no visit_?']
class Node:
    kind = ""

    def accept(self, visitor, *args):
        method = getattr(visitor, "visit_" + self.kind, visitor.generic)
        return method(self, *args)

    def __add__(self, other):
        return Bin("+", self, lift(other))

    def __radd__(self, other):
        return lift(other) + self

    def __mul__(self, other):
        return Bin("*", self, lift(other))

    def __rmul__(self, other):
        return lift(other) * self


class Num(Node):
    kind = "num"

    def __init__(self, value):
        self.value = value


class Var(Node):
    kind = "var"

    def __init__(self, name):
        self.name = name


class Bin(Node):
    kind = "bin"

    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right


def lift(x):
    return x if isinstance(x, Node) else Num(x)


class Visitor:
    def generic(self, node, *args):
        raise TypeError(f"no visit_{node.kind or '?'}")


class Evaluate(Visitor):
    def visit_num(self, node, env):
        return node.value

    def visit_var(self, node, env):
        return env[node.name]

    def visit_bin(self, node, env):
        a, b = node.left.accept(self, env), node.right.accept(self, env)
        return a + b if node.op == "+" else a * b


class Show(Visitor):
    LEVEL = {"+": 1, "*": 2}

    def visit_num(self, node, level=0):
        return f"{node.value}"

    def visit_var(self, node, level=0):
        return node.name

    def visit_bin(self, node, level=0):
        mine = self.LEVEL[node.op]
        text = f" {node.op} ".join(n.accept(self, mine) for n in (node.left, node.right))
        return f"({text})" if mine < level else text


class Derive(Visitor):
    def visit_num(self, node, name):
        return Num(0)

    def visit_var(self, node, name):
        return Num(int(node.name == name))

    def visit_bin(self, node, name):
        a, b = node.left.accept(self, name), node.right.accept(self, name)
        if node.op == "+":
            return simple(a + b)
        return simple(simple(a * node.right) + simple(node.left * b))


def simple(node):
    match node:
        case Bin(op="*", left=Num(value=0)) | Bin(op="*", right=Num(value=0)):
            return Num(0)
        case Bin(op="*", left=Num(value=1), right=x) | Bin(op="*", left=x, right=Num(value=1)):
            return x
        case Bin(op="+", left=Num(value=0), right=x) | Bin(op="+", left=x, right=Num(value=0)):
            return x
        case Bin(op=op, left=Num(value=a), right=Num(value=b)):
            return Num(a + b if op == "+" else a * b)
    return node


x, y = Var("x"), Var("y")
f = 3 * x * x + (x + 2) * y + 5
d = f.accept(Derive(), "x")
try:
    Node().accept(Show())
except TypeError as e:
    unknown = str(e)
[f.accept(Show()), f.accept(Evaluate(), {"x": 2, "y": 10}), d.accept(Show()), d.accept(Evaluate(), {"x": 2, "y": 10}), unknown]
