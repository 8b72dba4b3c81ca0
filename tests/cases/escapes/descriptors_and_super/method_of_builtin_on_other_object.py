# case: methods of builtin classes work on their own objects only
# expect: value []
class A:
    def m(self):
        pass
bind = type(A().m)
r = []
for f, x in ((list.append, {}), (dict.get, []), (str.join, 1), (set.add, []), (bytes.decode, ""), (int.bit_length, "x"), (type((x for x in ())).send, 1), (BaseException.add_note, 1), (property.getter, 1)):
    for use in (lambda: f(x, "y"), lambda: bind(f, x)("y")):
        try:
            r.append(use())
        except TypeError:
            pass
r
