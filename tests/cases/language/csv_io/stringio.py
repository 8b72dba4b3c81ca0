# case: a text file in memory
# policy: script {"modules": {"io": null}}
# expect: value [['one\n', 'two', 7, ['\n', 'three\n'], ['one', 'two', 'three'], 'abc'], 'x 1\nmore', True]
import io
f = io.StringIO("one\ntwo\nthree\n")
r = [f.readline(), f.read(3), f.tell(), f.readlines()]
f.seek(0)
r.append([line.rstrip() for line in f])
g = io.StringIO()
print("x", 1, file=g)
g.write("more")
with io.StringIO("abc") as h:
    r.append(h.read())
[r, g.getvalue(), h.closed]
