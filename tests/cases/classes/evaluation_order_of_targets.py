# case: targets are evaluated after the value, from left to right, each object before its subscript
# expect: value [['value', 'obj1', 'obj2', 'key', 'obj3'], ['a', 'b', 'c'], ['base', 'f', '1', '2', '3', 'called'], 1, {'k': 3}, 3]
log = []


class O:
    pass


o = O()
o.d = {}


def t(name, value):
    log.append(name)
    return value


t("obj1", o).x, t("obj2", o).d[t("key", "k")], t("obj3", o).y = t("value", (1, 2, 3))
first = log[:]
log.clear()
t("a", o).d[t("b", "k")] += t("c", 1)
second = log[:]
log.clear()
t("base", o).method = lambda *a, **k: t("called", (a, k))
t("f", o).method(t("1", 1), *t("2", [2]), k=t("3", 3))
[first, second, log, o.x, o.d, o.y]
